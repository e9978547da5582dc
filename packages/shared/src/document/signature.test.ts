import { expect, test } from 'vitest';
import type { Signer } from './letterhead.model.ts';
import { signatureLines } from './signature.ts';

const signers: Signer[] = [
  { post: 'Giám đốc', form: 'own', of: '' },
  { post: 'Phó Giám đốc', form: 'KT', of: 'Giám đốc' },
  { post: 'Chánh Văn phòng', form: 'TL', of: 'Giám đốc' },
  { post: 'Trưởng ban', form: 'TM', of: 'Ban Chỉ đạo' },
];

test.each([
  ['Giám đốc', null, ['Giám đốc']],
  ['Phó Giám đốc', null, ['KT. Giám đốc', 'Phó Giám đốc']],
  ['Phó Giám đốc phụ trách khối Bổ trợ', null, ['KT. Giám đốc', 'Phó Giám đốc phụ trách khối Bổ trợ']],
  ['CHÁNH VĂN PHÒNG', null, ['TL. Giám đốc', 'CHÁNH VĂN PHÒNG']],
  ['Trưởng ban', null, ['TM. Ban Chỉ đạo', 'Trưởng ban']],
  ['Chuyên viên', null, ['Chuyên viên']],
  ['Giám đốcc', null, ['Giám đốcc']],
  ['Chuyên viên', 'Giám đốc', ['KT. Giám đốc', 'Chuyên viên']],
  ['Chánh Văn phòng', 'Giám đốc', ['TL. Giám đốc', 'Chánh Văn phòng']],
])('%s, acting for %s, signs as %j', (post, actsFor, lines) => {
  expect(signatureLines(post, signers, actsFor)).toEqual(lines);
});
