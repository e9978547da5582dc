import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarityPercent } from './similarity.ts';

const before =
  'Đơn vị đã quán triệt Kế hoạch đến toàn thể công chức. Thực hiện nghiêm 5K tại trụ sở. Tổ chức 2 buổi tuyên truyền về phòng, chống dịch.';
const words = fc.array(
  fc.constantFrom('tuyên', 'truyền', 'phòng', 'chống', 'dịch', 'kiểm', 'tra', '5K.', 'đơn\n', '12'),
  {
    maxLength: 30,
  },
);

describe('similarity', () => {
  it.each([
    ['the same text', before, before, 100],
    ['marks and case apart', before.toUpperCase().normalize('NFD'), before, 100],
    [
      'sentences in another order',
      'Thực hiện nghiêm 5K tại trụ sở. Đơn vị đã quán triệt Kế hoạch đến toàn thể công chức.',
      before,
      100,
    ],
    ['nothing in common', 'Không phát sinh khó khăn.', before, 0],
    ['an empty text', ' \n', before, 0],
    ['nothing before', before, '', 0],
    ['one short new sentence', `${before} Tặng quà.`, before, 94],
    ['a changed figure', 'Tổ chức 5 buổi tuyên truyền về phòng, chống dịch.', before, 70],
  ])('%s', (_, text, other, percent) => expect(similarityPercent(text, other)).toBe(percent));

  it('does not round up to all or down to nothing', () => {
    const long = Array.from({ length: 300 }, (_, n) => `Câu số ${n} của báo cáo này.`).join(' ');
    expect(similarityPercent(`${long} Mới.`, long)).toBe(99);
    expect(similarityPercent(`${long} Thực hiện nghiêm 5K tại trụ sở.`, before)).toBe(1);
  });

  it('is between 0 and 100, 100 for a text in itself and in a longer one', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [text, other] = [a.join(' '), b.join(' ')];
        const percent = similarityPercent(text, other);
        expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true);
        expect(similarityPercent(text, `${other}\n${text}`)).toBe(text.trim() === '' ? 0 : 100);
      }),
    );
  });
});
