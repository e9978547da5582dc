import { expect, test } from 'vitest';
import { nameOf, readPlan } from './read-plan.ts';

const plan = (text: string) =>
  readPlan(text.split('\n').map((line) => ({ text: line, isItem: line.startsWith('* ') })));

test('head, parent, purpose, sections with their dashes and recipients', () => {
  expect(
    plan(`Số: 1096/KH-STP
Khánh Hòa, ngày 18 tháng 8 năm 2021
KẾ HOẠCH
Phát động Phong trào thi đua
Thực hiện Kế hoạch số 7579/KH-BCĐ ngày 09/8/2021 của Ban Chỉ đạo Phong trào “Toàn dân”, Sở xây dựng kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
- Giữ vững cơ quan an toàn.
II. NỘI DUNG THỰC HIỆN
1. Công tác chỉ đạo điều hành:
- Phát huy vai trò người đứng đầu
trong chỉ đạo.
- Quán triệt văn bản; kịp thời.
2. Kiểm tra:
Thường xuyên tổ chức các đợt kiểm tra.
III. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở:
+ Theo dõi, đôn đốc;
Trên đây là Kế hoạch, có vướng mắc thì phản ánh./.
Nơi nhận:
- Ban Chỉ đạo (b/c);
- Lưu: VT.`),
  ).toEqual({
    number: '1096/KH-STP',
    issuedOn: '2021-08-18',
    title: 'Phát động Phong trào thi đua',
    parent: { number: '7579/KH-BCĐ', issuedOn: '2021-08-09', issuer: 'Ban Chỉ đạo' },
    objectives: ['Giữ vững cơ quan an toàn.'],
    sections: [
      { code: 'II', parentCode: null, title: 'NỘI DUNG THỰC HIỆN', duties: [] },
      {
        code: 'II.1',
        parentCode: 'II',
        title: 'Công tác chỉ đạo điều hành',
        duties: ['Phát huy vai trò người đứng đầu trong chỉ đạo.', 'Quán triệt văn bản; kịp thời.'],
      },
      {
        code: 'II.2',
        parentCode: 'II',
        title: 'Kiểm tra',
        duties: ['Thường xuyên tổ chức các đợt kiểm tra.'],
      },
      { code: 'III', parentCode: null, title: 'TỔ CHỨC THỰC HIỆN', duties: [] },
      { code: 'III.1', parentCode: 'III', title: 'Văn phòng Sở', duties: ['Theo dõi, đôn đốc;'] },
    ],
    recipients: ['Ban Chỉ đạo (b/c)', 'Lưu: VT'],
  });
});

test('what is no plan gives no section, and nothing breaks', () => {
  for (const text of ['', 'Kính gửi các đồng chí', '- một\n- hai', 'I.\nII)\n1. x'])
    expect(plan(text).sections).toEqual([]);
});

test('a number that comes twice is a line, and not a second section of that number', () => {
  const { sections } = plan('II. Nội dung\n1. Một:\n- a.\n1. Một nữa:\n- b.');
  expect(sections.map(({ code }) => code)).toEqual(['II', 'II.1']);
});

test('a line is named by its first clause, cut between words', () => {
  expect(nameOf('Quán triệt văn bản; kịp thời.', 80)).toBe('Quán triệt văn bản');
  expect(nameOf('Phát huy vai trò, trách nhiệm của người đứng đầu', 25)).toBe('Phát huy vai trò, trách…');
  expect(nameOf('x'.repeat(50), 20).length).toBeLessThanOrEqual(20);
});
