import { expect, test } from 'vitest';
import { type NamedUnit, suggestDuty } from './suggest-duty.ts';

const unit = (id: string, kind: NamedUnit['kind'], name: string, shortName = name): NamedUnit => ({
  ...{ id, kind, name, shortName },
});
const units = [
  unit('vp', 'office', 'Văn phòng'),
  unit('cc1', 'division', 'Phòng Công chứng số 1', 'P. CC số 1'),
  unit('cc2', 'division', 'Phòng Công chứng số 2', 'P. CC số 2'),
  unit('tt', 'center', 'Trung tâm Trợ giúp pháp lý nhà nước', 'TT. TGPL'),
  unit('tct', 'team', 'Tổ công tác Phòng chống dịch bệnh Covid-19', 'Tổ công tác'),
];
const suggest = (text: string, sectionTitle = 'Công tác chỉ đạo điều hành') =>
  suggestDuty({ text, sectionTitle }, units, '2021-08-20');

test.each([
  ['Quán triệt văn bản.', 'Văn phòng Sở', ['vp'], 'Văn phòng'],
  ['Theo dõi, đôn đốc các đơn vị thuộc Sở.', 'Văn phòng Sở', ['vp'], 'Văn phòng'],
  [
    'Quán triệt kế hoạch.',
    'Các Phòng, Trung tâm thuộc Sở',
    ['cc1', 'cc2', 'tt'],
    'Các Phòng, Trung tâm thuộc',
  ],
  [
    'Thực hiện 5K.',
    'Tổ công tác Phòng chống dịch bệnh Covid-19 của Sở',
    ['tct'],
    'Tổ công tác Phòng chống dịch bệnh Covid-19',
  ],
  [
    'Chỉ đạo các đơn vị thuộc, trực thuộc Sở thực hiện.',
    undefined,
    ['vp', 'cc1', 'cc2', 'tt'],
    'các đơn vị thuộc',
  ],
  ['Lãnh đạo các đơn vị đề xuất khen thưởng.', undefined, ['vp', 'cc1', 'cc2', 'tt'], 'Lãnh đạo các đơn vị'],
  ['Giao Phòng Công chứng số 2 chủ trì.', undefined, ['cc2'], 'Phòng Công chứng số 2'],
  [
    'Giao Văn phòng, Phòng Công chứng số 1 phối hợp.',
    undefined,
    ['vp', 'cc1'],
    'Văn phòng, Phòng Công chứng số 1',
  ],
  ['Phối hợp với các cơ quan, đơn vị liên quan vận động.', undefined, [], null],
  ['Kiểm tra văn phòng công chứng trên địa bàn.', undefined, [], null],
  ['Báo cáo Văn phòng UBND tỉnh.', undefined, [], null],
])('who: %s (%s)', (text, title, unitIds, said) => {
  const found = suggest(text, title);
  expect(found.unitIds).toEqual(unitIds);
  expect(found.because.units).toBe(said);
});

test.each([
  ['Báo cáo kết quả hàng tuần về Văn phòng.', 'weekly', null, 'hàng tuần'],
  ['Định kỳ báo cáo tuần, tháng, quý, 6 tháng, năm.', 'weekly', null, 'Định kỳ báo cáo tuần'],
  ['Hằng tháng tổng hợp kết quả.', 'monthly', null, 'Hằng tháng'],
  ['Kiểm tra hàng quý.', 'quarterly', null, 'hàng quý'],
  ['Gửi báo cáo trước ngày 20/12.', 'once', '2021-12-19', 'trước ngày 20/12'],
  ['Hoàn thành đến hết ngày 30/9/2021.', 'once', '2021-09-30', 'đến hết ngày 30/9/2021'],
  ['Chậm nhất ngày 05 tháng 01 gửi về Sở.', 'once', '2022-01-05', 'Chậm nhất ngày 05 tháng 01'],
  ['Báo cáo trước ngày 10/8/2021.', 'standing', null, null],
  ['Gửi trước ngày 31/2.', 'standing', null, null],
  ['Thường xuyên tự kiểm tra.', 'standing', null, null],
])('when: %s', (text, recurrence, dueOn, said) => {
  expect(suggest(text)).toMatchObject({ recurrence, dueOn, because: { when: said } });
});
