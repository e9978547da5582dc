import { describe, expect, test } from 'vitest';
import { rankOf, wordsWithTones } from './search-rank.ts';

describe('words with tones', () => {
  test.each([
    ['Khánh Hòa', 'KHÁNH HOÀ'],
    ['thuỷ', 'thủy'],
    ['Khánh Hòa'.normalize('NFD'), 'Khánh Hoà'.normalize('NFC')],
  ])('%s is %s', (a, b) => expect(wordsWithTones(a)).toEqual(wordsWithTones(b)));

  test.each([
    ['hòa', 'hóa'],
    ['hòa', 'hoa'],
    ['hoá', 'hôá'],
  ])('%s is not %s', (a, b) => expect(wordsWithTones(a)).not.toEqual(wordsWithTones(b)));
});

describe('rank', () => {
  test.each([
    ['Phòng Công chứng số 1', 'phòng', 0],
    ['Phòng Công chứng số 1', 'công chứng', 1],
    ['Phòng Công chứng số 1', 'ứng số', 2],
    ['Phòng Công chứng số 1', 'phòn', 0],
    ['Phòng Công chứng số 1', 'phong', 3],
    ['Phòng Công chứng số 1', '', 6],
    ['Phòng Công chứng số 1', 'cong chung', 4],
    ['Phòng Công chứng số 1', 'ung so', 5],
    ['Sở Tư pháp Khánh Hòa', 'khánh hoà', 1],
    ['Sở Tư pháp Khánh Hòa', 'khanh hoa', 4],
    ['Trung tâm Dịch vụ đấu giá tài sản', 'dau gia', 4],
    ['Phòng Công chứng số 1', 'CC1', 6],
  ])('%s for %s', (text, query, rank) => expect(rankOf(text, query)).toBe(rank));
});
