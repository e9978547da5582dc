import { expect, test } from 'vitest';
import { dispositionOf } from './disposition.ts';

test('a name is safe in a header whatever it holds', () => {
  expect(dispositionOf('a"b\\c%d(1)\'.pdf')).toBe(
    `attachment; filename="a_b_c_d(1)'.pdf"; filename*=UTF-8''a%22b%5Cc%25d%281%29%27.pdf`,
  );
  expect(dispositionOf('Đề án đợt 1.docx')).toMatch(/^attachment; filename="De an dot 1.docx"; /);
});
