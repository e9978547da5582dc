import { expect, test } from 'vitest';
import { suggestAbbreviation, suggestKind, suggestShortName } from './suggest-unit.ts';

test.each([
  ['Văn phòng Sở', 'office', 'VPS'],
  ['Phòng Công chứng số 1', 'division', 'CCS1'],
  ['Văn phòng công chứng Nha Trang', 'division', 'VPCCNT'],
  ['Trung tâm Trợ giúp pháp lý nhà nước', 'center', 'TGPLNN'],
  ['Phòng Xây dựng và kiểm tra văn bản', 'division', 'XDKTVB'],
  ['Thanh tra Sở', 'division', 'TTS'],
  ['Tổ Hộ tịch', 'team', 'HT'],
])('%s is a %s, %s', (name, kind, abbreviation) => {
  expect(suggestKind(name)).toBe(kind);
  expect(suggestAbbreviation(name)).toBe(abbreviation);
});

test.each([
  ['Phòng Công chứng số 1', 'P. Công chứng số 1'],
  ['Trung tâm Trợ giúp pháp lý nhà nước', 'TT. Trợ giúp pháp lý nhà nước'],
  ['Văn phòng Sở', 'Văn phòng Sở'],
])('%s is %s for short', (name, short) => {
  expect(suggestShortName(name)).toBe(short);
});
