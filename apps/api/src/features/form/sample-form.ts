import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { NarrativePart, PlacedFigure, TemplateDraft } from '@thidua/shared/form/template.model';

type Given = Pick<Indicator, 'code' | 'name' | 'measuredIn'> &
  Partial<Omit<Indicator, 'code' | 'name' | 'measuredIn'>>;
type Placed = Partial<Omit<PlacedFigure, 'code'>>;

interface Line {
  indicator: Indicator;
  placed: PlacedFigure;
}

/** Most figures are counts that add up over units and over weeks. */
function line(given: Given, placed: Placed = {}): Line {
  const indicator: Indicator = {
    kind: 'integer',
    scale: 0,
    acrossUnits: 'sum',
    acrossTime: 'sum',
    shownPer: 1,
    guidance: '',
    choices: [],
    ...given,
  };
  return {
    indicator,
    placed: {
      code: indicator.code,
      required: true,
      min: 0,
      max: 10_000,
      warnChangePercent: null,
      prefill: null,
      guidance: indicator.guidance,
      ...placed,
    },
  };
}

const ratio = (given: Omit<Given, 'measuredIn'>, placed: Placed = {}) =>
  line({ measuredIn: 'người', kind: 'ratio', acrossUnits: 'ratio', acrossTime: 'last', ...given }, placed);

/** Figures of plan 1096/KH-STP: people and health (III.1), prevention and 5K (II.1), communication (II.2), movement (II.3), tasks (III). */
const sections: readonly { code: string; title: string; lines: readonly Line[] }[] = [
  {
    code: 'people',
    title: 'Nhân sự, sức khỏe',
    lines: [
      ratio({
        code: 'staff_present',
        name: 'CCVC&NLĐ làm việc tại trụ sở',
        guidance: 'Ngày làm việc đông nhất trong kỳ, trên tổng số người của đơn vị.',
      }),
      line(
        {
          code: 'working_from_home',
          name: 'CCVC&NLĐ làm việc tại nhà',
          measuredIn: 'người',
          acrossTime: 'last',
          guidance: 'Theo phân công của lãnh đạo đơn vị, tính tại ngày chốt số liệu.',
        },
        { max: 2000 },
      ),
      ratio({
        code: 'health_declared',
        name: 'CCVC&NLĐ khai báo y tế đầy đủ khi đến cơ quan',
        guidance: 'Người khai báo đủ mọi ngày đến cơ quan trong kỳ.',
      }),
      ratio(
        {
          code: 'fully_vaccinated',
          name: 'CCVC&NLĐ đã tiêm đủ liều vắc xin',
          guidance: 'Cộng dồn đến ngày chốt số liệu.',
        },
        { warnChangePercent: 30 },
      ),
      line(
        {
          code: 'f0_cases',
          name: 'CCVC&NLĐ mắc Covid-19 (F0) mới',
          measuredIn: 'người',
          guidance: 'Ca có kết quả xét nghiệm khẳng định trong kỳ.',
        },
        { max: 2000, warnChangePercent: 100 },
      ),
      line(
        { code: 'close_contacts', name: 'CCVC&NLĐ là người tiếp xúc gần (F1)', measuredIn: 'người' },
        { max: 2000, warnChangePercent: 200 },
      ),
      line(
        {
          code: 'in_quarantine',
          name: 'CCVC&NLĐ đang cách ly, theo dõi y tế',
          measuredIn: 'người',
          acrossTime: 'last',
          guidance: 'Tính tại ngày chốt số liệu.',
        },
        { max: 2000 },
      ),
    ],
  },
  {
    code: 'prevention',
    title: 'Phòng, chống dịch tại trụ sở',
    lines: [
      line(
        {
          code: 'visitors_served',
          name: 'Lượt người đến giao dịch khai báo y tế',
          measuredIn: 'lượt',
          guidance: 'Đếm theo sổ hoặc mã QR tại cửa.',
        },
        { max: 100_000, warnChangePercent: 100 },
      ),
      line(
        {
          code: 'busiest_day_visitors',
          name: 'Lượt khách của ngày đông nhất',
          measuredIn: 'lượt',
          acrossUnits: 'max',
          acrossTime: 'max',
          guidance: 'Để theo dõi yêu cầu không tụ tập.',
        },
        { max: 20_000, required: false },
      ),
      line(
        { code: 'self_inspections', name: 'Lượt tự kiểm tra thực hiện 5K', measuredIn: 'lượt' },
        { max: 500 },
      ),
      line(
        { code: 'breaches_found', name: 'Vi phạm quy định 5K được phát hiện', measuredIn: 'trường hợp' },
        { max: 2000, warnChangePercent: 200 },
      ),
      line(
        { code: 'breaches_handled', name: 'Vi phạm đã xử lý, nhắc nhở', measuredIn: 'trường hợp' },
        { max: 2000 },
      ),
    ],
  },
  {
    code: 'communication',
    title: 'Tuyên truyền, vận động',
    lines: [
      line(
        { code: 'directives_disseminated', name: 'Văn bản chỉ đạo đã quán triệt', measuredIn: 'văn bản' },
        { max: 500 },
      ),
      ratio({
        code: 'directives_acknowledged',
        name: 'CCVC&NLĐ đã xác nhận đọc văn bản chỉ đạo',
        guidance: 'Người đã xác nhận mọi văn bản được giao trong kỳ.',
      }),
      line({ code: 'posters_hung', name: 'Áp phích, pa nô treo mới', measuredIn: 'chiếc' }, { max: 2000 }),
      line(
        { code: 'notices_shown', name: 'Thông báo, tin trên màn hình ti vi', measuredIn: 'tin' },
        { max: 2000 },
      ),
      line(
        { code: 'web_posts', name: 'Tin, bài đăng Trang thông tin điện tử', measuredIn: 'tin, bài' },
        { max: 500 },
      ),
      ratio({
        code: 'pledge_signed',
        name: 'CCVC&NLĐ và gia đình đã ký cam kết',
        guidance: 'Cộng dồn đến ngày chốt số liệu.',
      }),
    ],
  },
  {
    code: 'movement',
    title: 'Phong trào, thi đua',
    lines: [
      line(
        {
          code: 'contributions_money',
          name: 'Kinh phí ủng hộ phòng, chống dịch',
          measuredIn: 'nghìn đồng',
          kind: 'money',
          shownPer: 1000,
          guidance: 'Chỉ tiền; hiện vật ghi ở dòng dưới.',
        },
        { max: 100_000_000_000, warnChangePercent: 100 },
      ),
      line(
        {
          code: 'gifts_in_kind',
          name: 'Hiện vật ủng hộ',
          measuredIn: 'suất',
          guidance: 'Suất quà, phần nhu yếu phẩm, thùng vật tư.',
        },
        { required: false, max: 100_000 },
      ),
      line(
        {
          code: 'self_managed_models',
          name: 'Mô hình tự quản đang duy trì',
          measuredIn: 'mô hình',
          acrossTime: 'last',
        },
        { max: 200 },
      ),
      line(
        { code: 'good_examples', name: 'Gương người tốt, việc tốt được biểu dương', measuredIn: 'gương' },
        { max: 500 },
      ),
    ],
  },
  {
    code: 'tasks',
    title: 'Nhiệm vụ của kế hoạch',
    lines: [
      line(
        { code: 'tasks_done', name: 'Nhiệm vụ hoàn thành trong kỳ', measuredIn: 'nhiệm vụ' },
        { max: 500, prefill: 'task.done' },
      ),
      line(
        { code: 'tasks_overdue', name: 'Nhiệm vụ quá hạn', measuredIn: 'nhiệm vụ', acrossTime: 'last' },
        { max: 500, prefill: 'task.overdue' },
      ),
    ],
  },
];

const part = (
  code: string,
  number: string,
  title: string,
  more: Partial<NarrativePart> = {},
): NarrativePart => ({
  code,
  number,
  title,
  required: true,
  allowNothing: true,
  prefill: null,
  guidance: '',
  ...more,
});

/** The usual outline of a report (Decree 09/2019/NĐ-CP asks a regime to name its outline). */
export const sampleTemplate: TemplateDraft = {
  figureSections: sections.map(({ code, title, lines }) => ({
    code,
    title,
    figures: lines.map(({ placed }) => placed),
  })),
  narrativeSections: [
    {
      number: 'I',
      title: 'Kết quả thực hiện',
      parts: [
        part('n_direction', '1', 'Chỉ đạo, điều hành', { allowNothing: false, prefill: 'task.done' }),
        part('n_communication', '2', 'Tuyên truyền, vận động'),
        part('n_emulation', '3', 'Thi đua, khen thưởng'),
        part('n_inspection', '4', 'Kiểm tra, đôn đốc'),
      ],
    },
    {
      number: 'II',
      title: 'Khó khăn, vướng mắc',
      parts: [part('n_difficulties', '', 'Khó khăn, vướng mắc')],
    },
    { number: 'III', title: 'Đề xuất, kiến nghị', parts: [part('n_proposals', '', 'Đề xuất, kiến nghị')] },
    {
      number: 'IV',
      title: 'Phương hướng kỳ tới',
      parts: [part('n_next', '', 'Phương hướng kỳ tới', { allowNothing: false })],
    },
  ],
};

export const sampleIndicators: readonly Indicator[] = sections.flatMap(({ lines }) =>
  lines.map(({ indicator }) => indicator),
);
