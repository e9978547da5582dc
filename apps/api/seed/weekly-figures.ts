import {
  type FigureField,
  figuresOf,
  narrativesOf,
  type TemplateBody,
} from '@thidua/shared/form/template.model';
import type { FieldValue } from '@thidua/shared/report/report.value';

/** What a unit is like: how many people, how busy its counter; figures follow from it and from the week. */
export interface UnitTemper {
  staff: number;
  visitors: number;
}

type Rule = (unit: UnitTemper, week: number, random: () => number) => FieldValue;

const between = (random: () => number, low: number, high: number) =>
  low + Math.floor(random() * (high - low + 1));

/** Figures by what the code speaks of; whatever is not named falls back on a small number within its bounds. */
const rules: readonly [RegExp, Rule][] = [
  [
    /present/,
    (unit, week, random) => ({
      n: Math.max(1, unit.staff - between(random, 0, week < 5 ? 2 : 1)),
      d: unit.staff,
    }),
  ],
  [
    /vaccin/,
    (unit, week) => ({
      n: Math.min(unit.staff, Math.ceil((unit.staff * (55 + week * 4)) / 100)),
      d: unit.staff,
    }),
  ],
  [
    /acknowledg|pledge/,
    (unit, week, random) => ({
      n: Math.min(unit.staff, Math.ceil((unit.staff * (80 + week)) / 100) + between(random, 0, 1)),
      d: unit.staff,
    }),
  ],
  [/declar/, (unit, _week, random) => ({ n: unit.staff - between(random, 0, 1), d: unit.staff })],
  [/case|infect|f0/, (_unit, week, random) => (week === 3 && random() < 0.3 ? 1 : 0)],
  [
    /contact|quarantine|isolat|f1/,
    (_unit, week, random) => (week < 6 ? between(random, 0, 2) : between(random, 0, 1)),
  ],
  [/self_inspect|inspection/, (_unit, _week, random) => between(random, 4, 6)],
  [/breach|violation/, (_unit, week, random) => (week < 4 ? between(random, 0, 1) : 0)],
  [/poster/, (_unit, week, random) => between(random, 1, week < 3 ? 6 : 3)],
  [
    /contribut|money|donat/,
    (unit, week, random) => (week % 3 === 0 ? unit.staff * 100_000 * between(random, 1, 3) : 0),
  ],
  [
    /visitor|served/,
    (unit, week, random) => Math.round(unit.visitors * (0.7 + week * 0.03)) + between(random, 0, 25),
  ],
];

/** Every figure of the form for one unit and week; ratios and plain numbers by the kind the template wants. */
export function weeklyFigures(
  body: TemplateBody,
  unit: UnitTemper,
  week: number,
  random: () => number,
): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  for (const field of figuresOf(body))
    values[field.code] = fitted(field, figureOf(field, unit, week, random), unit);
  return values;
}

function figureOf(field: FigureField, unit: UnitTemper, week: number, random: () => number): FieldValue {
  const rule = rules.find(([about]) => about.test(field.code));
  return rule ? rule[1](unit, week, random) : between(random, 0, 3);
}

/** Makes the story's value a value of the field: its kind, its bounds. */
function fitted({ indicator, min, max }: FigureField, value: FieldValue, unit: UnitTemper): FieldValue {
  const number = typeof value === 'object' && value !== null && 'n' in value ? (value.n ?? 0) : Number(value);
  const bounded = Math.min(max ?? Number.MAX_SAFE_INTEGER, Math.max(min ?? 0, number));
  if (indicator.kind === 'ratio') {
    if (typeof value === 'object' && value !== null && 'n' in value) return value;
    return { n: Math.min(bounded, unit.staff), d: unit.staff };
  }
  if (indicator.kind === 'yes_no') return bounded > 0;
  if (indicator.kind === 'choice') return indicator.choices[0]?.code ?? null;
  if (indicator.kind === 'date') return null;
  return bounded;
}

const sentences: readonly (readonly string[])[] = [
  [
    'Đơn vị đã quán triệt các văn bản chỉ đạo của tỉnh và của Sở đến toàn thể công chức, viên chức, người lao động; phân công trực khai báo y tế theo ca.',
    'Lãnh đạo đơn vị họp giao ban, rà soát phương án làm việc và phân công người phụ trách từng khu vực tiếp dân.',
    'Triển khai công văn mới của Sở về siết chặt khai báo y tế tại quầy tiếp dân; kiểm tra việc chấp hành hằng ngày.',
  ],
  [
    'Thay mới áp phích 5K tại sảnh tiếp dân và cửa phụ; phát thông báo trên màn hình chờ mỗi 15 phút.',
    'Vận động gia đình viên chức ký cam kết không tụ tập đông người; đăng hai tin trên Trang thông tin điện tử của Sở.',
    'Phổ biến Hướng dẫn Mô hình khung của Ban Chỉ đạo đến từng người lao động, có ký xác nhận.',
  ],
  [
    'Đề nghị biểu dương một viên chức trực khai báo y tế tận tụy trong tuần.',
    'Rà soát tiêu chí thi đua của phong trào, gắn với đăng ký thi đua của đơn vị.',
    'Theo dõi việc thực hiện tiêu chí thi đua; chưa có đề nghị khen thưởng mới.',
  ],
  [
    'Tự kiểm tra việc thực hiện 5K theo lịch, không phát hiện vi phạm; đã bổ sung dung dịch sát khuẩn ở cửa phụ.',
    'Kiểm tra khoảng cách tại quầy tiếp dân, nhắc nhở hai trường hợp đứng gần; đã kẻ lại vạch chờ.',
    'Đôn đốc các bộ phận cập nhật sổ theo dõi khách ra vào; đối chiếu với mã QR khớp.',
  ],
  [
    'Quầy tiếp dân chưa có vách ngăn; đã đề nghị kinh phí, đang chờ trả lời.',
    'Một số người dân lớn tuổi chưa quen khai báo bằng điện thoại, phải hướng dẫn trực tiếp.',
    'Thiếu khẩu trang dự phòng cho khách đến giao dịch đột xuất.',
  ],
  [
    'Đề nghị Văn phòng Sở cấp bổ sung dung dịch sát khuẩn và khẩu trang cho điểm tiếp dân.',
    'Đề nghị Sở hướng dẫn thống nhất cách thống kê lượt khai báo của khách.',
    'Kiến nghị lắp thêm một màn hình thông báo tại cửa phụ.',
  ],
  [
    'Tiếp tục duy trì trực khai báo y tế, tự kiểm tra 5K hằng ngày; hoàn thành ký cam kết của gia đình viên chức.',
    'Tập trung hoàn thành các nhiệm vụ đến hạn của kế hoạch; cập nhật minh chứng trước thứ Năm.',
    'Phối hợp Tổ công tác kiểm tra chéo giữa các đơn vị; chuẩn bị báo cáo tháng.',
  ],
];

/** The texts of one week, never the same as the week before; now and then there is nothing to report. */
export function weeklyTexts(
  body: TemplateBody,
  unitAt: number,
  week: number,
  random: () => number,
): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  narrativesOf(body).forEach((part, at) => {
    const choice = sentences[at % sentences.length] as readonly string[];
    const isQuiet = part.allowNothing && random() < 0.25;
    values[part.code] = isQuiet ? { nothing: true } : (choice[(week + unitAt) % choice.length] as string);
  });
  return values;
}
