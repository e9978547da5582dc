import { expect, test } from 'vitest';
import { defaultLetterhead } from './default-letterhead.ts';
import { recipientsOfUnit } from './unit-recipients.ts';

test('a unit reports to its agency and keeps a copy, unless the agency has settled otherwise', () => {
  const { unitRecipients } = defaultLetterhead('Sở Tư pháp', 'UBND tỉnh', 'STP', 'Khánh Hòa');
  expect(recipientsOfUnit(unitRecipients, 'CC1')).toEqual(['Sở Tư pháp (để báo cáo)', 'Lưu: CC1']);
  expect(recipientsOfUnit(['Văn phòng Sở', 'Lưu: VT [đơn vị], hồ sơ [đơn vị]'], 'CC1')).toEqual([
    'Văn phòng Sở',
    'Lưu: VT CC1, hồ sơ CC1',
  ]);
});
