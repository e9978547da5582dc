import type { OfficialPaper, PaperBlock, PaperTable } from './official-paper.ts';

const sentence =
  'Thực hiện Kế hoạch phát động phong trào thi đua đặc biệt, đơn vị đã tổ chức quán triệt đến toàn thể công chức, viên chức, ' +
  'người lao động; phân công người theo dõi, đôn đốc từng nội dung và báo cáo kết quả hằng tuần theo đúng thời hạn quy định. ';
const heads = ['Kết quả thực hiện', 'Khó khăn, vướng mắc', 'Đề xuất, kiến nghị', 'Phương hướng kỳ tới'];
export const lastWords = 'Trên đây là toàn bộ nội dung báo cáo.';

const columns: PaperTable['columns'] = [
  { title: 'TT', widthMm: 10, align: 'center' },
  { title: 'Chỉ tiêu' },
  { title: 'Đơn vị tính', widthMm: 24, align: 'center' },
  { title: 'Kỳ này', widthMm: 26, align: 'right' },
];
const rows = Array.from({ length: 60 }, (_, at) => [
  String(at + 1),
  'Hồ sơ, thủ tục hành chính tiếp nhận qua dịch vụ bưu chính công ích và dịch vụ công trực tuyến',
  'hồ sơ',
  '1.234.567',
]);

/** A report as long as such reports become, of a unit whose name goes over four lines; `paragraphs` moves its end down the page. */
export function longPaper(paragraphs = 5): OfficialPaper {
  const body = heads.flatMap((title, at): PaperBlock[] => [
    {
      kind: 'heading',
      level: 1,
      text: `${'I'.repeat(at + 1)}. ${title} trong công tác chuyên môn và phòng, chống dịch`,
    },
    ...Array.from(
      { length: paragraphs },
      (_, n): PaperBlock => ({ kind: 'paragraph', text: sentence.repeat(3 + (n % 3)) }),
    ),
  ]);
  return {
    superior: 'Sở Tư pháp tỉnh Khánh Hòa',
    issuer: 'Trung tâm Trợ giúp pháp lý nhà nước và Dịch vụ đấu giá tài sản tỉnh Khánh Hòa',
    number: '5',
    symbol: 'BC-TGPL',
    place: 'Khánh Hòa',
    day: '2021-02-08',
    typeName: 'Báo cáo',
    subject:
      'Kết quả thực hiện phong trào thi đua đặc biệt tuần 05/2021 và phương hướng, nhiệm vụ trọng tâm tuần 06/2021',
    lead: ['Căn cứ Kế hoạch phát động phong trào thi đua;'],
    body: [
      ...body,
      { kind: 'table', table: { title: 'Nhân sự', columns, rows: rows.slice(0, 4) } },
      { kind: 'paragraph', text: lastWords },
    ],
    annexes: [
      { title: 'Số liệu trong kỳ', columns, rows, note: 'Số liệu tính đến ngày 08/02/2021.' },
      {
        title: 'Tổng hợp theo đơn vị',
        landscape: true,
        columns: [...columns, ...columns.slice(2)],
        rows: rows.slice(0, 8).map((row) => [...row, ...row.slice(2)]),
      },
    ],
    recipients: ['Sở Tư pháp tỉnh Khánh Hòa (để báo cáo)', 'Lưu: TGPL'],
    signature: { lines: ['KT. Giám đốc', 'Phó Giám đốc'], name: 'Phó Giám đốc phụ trách' },
    foot: 'Biên nhận 2021-W05-TGPL-7F3A',
  };
}
