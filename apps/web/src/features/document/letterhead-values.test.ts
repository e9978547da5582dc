import type { Letterhead } from '@thidua/shared/document/letterhead.model';
import { expect, test } from 'vitest';
import { readLetterhead, valuesOf } from './letterhead-values.ts';

const letterhead: Letterhead = {
  superior: 'UBND tỉnh Khánh Hòa',
  agency: 'Sở Tư pháp Khánh Hòa',
  symbol: 'STP',
  place: 'Khánh Hòa',
  signers: [
    { post: 'Giám đốc', form: 'own', of: '' },
    { post: 'Phó Giám đốc', form: 'KT', of: 'Giám đốc' },
  ],
  recipients: ['UBND tỉnh (để báo cáo)', 'Lưu: VT, VP'],
  unitRecipients: ['Sở Tư pháp (để báo cáo)', 'Lưu: [đơn vị]'],
};
const values = valuesOf(letterhead);

test('what is not touched is the same again', () => {
  expect(readLetterhead(values)).toEqual({ letterhead });
});

test('recipients pasted from a paper lose their dashes, semicolons and empty lines', () => {
  const recipients = '- UBND tỉnh (để báo cáo);\n\n– Lưu: VT, VP.';
  const unitRecipients = '- Sở Tư pháp (để báo cáo);\n- Lưu: [đơn vị].';
  expect(readLetterhead({ ...values, recipients, unitRecipients })).toEqual({ letterhead });
});

test('each place that is wrong is named', () => {
  const signers = [{ key: 0, post: 'Phó Giám đốc', form: 'KT' as const, of: '' }];
  const wrong = { ...values, symbol: 'S TP', place: ' ', recipients: '-', signers };
  const read = readLetterhead(wrong);
  expect('faults' in read && [...read.faults].sort()).toEqual([
    'place',
    'recipients',
    'signers.0.of',
    'symbol',
  ]);
});

test('who signs in person stands in nobody’s place', () => {
  const signers = [{ key: 0, post: 'Giám đốc', form: 'own' as const, of: 'ai đó' }];
  const read = readLetterhead({ ...values, signers });
  expect('letterhead' in read && read.letterhead.signers).toEqual([
    { post: 'Giám đốc', form: 'own', of: '' },
  ]);
});
