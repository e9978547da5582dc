import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { FigureField, NarrativePart, TemplateBody } from '@thidua/shared/form/template.model';

const indicator = (code: string, name: string, change: Partial<Indicator> = {}): Indicator => ({
  code,
  name,
  measuredIn: 'người',
  kind: 'integer',
  scale: 0,
  acrossUnits: 'sum',
  acrossTime: 'last',
  shownPer: 1,
  guidance: '',
  choices: [],
  ...change,
});

const figure = (one: Indicator, change: Partial<FigureField> = {}): FigureField => ({
  code: one.code,
  required: true,
  min: 0,
  max: 1_000_000_000,
  warnChangePercent: 50,
  prefill: null,
  guidance: '',
  indicator: one,
  ...change,
});

const part = (
  code: string,
  number: string,
  title: string,
  change: Partial<NarrativePart> = {},
): NarrativePart => ({
  code,
  number,
  title,
  required: true,
  allowNothing: true,
  prefill: null,
  guidance: '',
  ...change,
});

/** A weekly form in the small: every kind of figure, the usual outline. */
export const sampleBody: TemplateBody = {
  figureSections: [
    {
      code: 'chung',
      title: 'Nhân sự, khai báo y tế',
      figures: [
        figure(
          indicator('documents_known', 'Văn bản chỉ đạo đã quán triệt đến CCVC&NLĐ', {
            measuredIn: 'văn bản',
          }),
          { prefill: 'directive.known', warnChangePercent: null },
        ),
        figure(
          indicator('documents_read', 'CCVC&NLĐ đã xác nhận đọc văn bản', {
            kind: 'ratio',
            acrossUnits: 'ratio',
            measuredIn: 'người',
          }),
          { prefill: 'directive.acknowledgedRate' },
        ),
        figure(
          indicator('contributed', 'Kinh phí, hiện vật ủng hộ phòng, chống dịch', {
            kind: 'money',
            measuredIn: 'nghìn đồng',
            shownPer: 1000,
            guidance: 'Quy ra tiền cả hiện vật.',
          }),
          { warnChangePercent: 200 },
        ),
        figure(indicator('declared', 'Lượt người đến giao dịch khai báo y tế', { measuredIn: 'lượt' }), {
          prefill: 'health.declared',
        }),
      ],
    },
    {
      code: 'viec',
      title: 'Nhiệm vụ, kiểm tra',
      figures: [
        figure(
          indicator('tasks_done', 'Nhiệm vụ của kế hoạch hoàn thành trong kỳ', { measuredIn: 'nhiệm vụ' }),
          {
            prefill: 'task.done',
            warnChangePercent: null,
          },
        ),
        figure(indicator('isolated', 'CCVC&NLĐ phải cách ly, theo dõi y tế'), { warnChangePercent: null }),
        figure(
          indicator('camera_works', 'Camera, thiết bị đo thân nhiệt hoạt động tốt', {
            kind: 'yes_no',
            measuredIn: '',
          }),
        ),
        figure(
          indicator('zone', 'Vùng dịch của nơi đặt trụ sở', {
            kind: 'choice',
            measuredIn: '',
            choices: [
              { code: 'green', name: 'Vùng xanh' },
              { code: 'yellow', name: 'Vùng vàng' },
              { code: 'red', name: 'Vùng đỏ' },
            ],
          }),
        ),
        figure(indicator('sprayed_on', 'Ngày khử khuẩn gần nhất', { kind: 'date', measuredIn: '' }), {
          required: false,
        }),
      ],
    },
  ],
  narrativeSections: [
    {
      number: 'I',
      title: 'Kết quả thực hiện',
      parts: [
        part('n_directing', '1', 'Chỉ đạo, điều hành', { prefill: 'directive.known' }),
        part('n_spreading', '2', 'Tuyên truyền, vận động'),
        part('n_emulation', '3', 'Thi đua, khen thưởng'),
        part('n_inspection', '4', 'Kiểm tra, đôn đốc'),
      ],
    },
    { number: 'II', title: 'Khó khăn, vướng mắc', parts: [part('n_hard', '', 'Khó khăn, vướng mắc')] },
    { number: 'III', title: 'Đề xuất, kiến nghị', parts: [part('n_proposals', '', 'Đề xuất, kiến nghị')] },
    {
      number: 'IV',
      title: 'Phương hướng kỳ tới',
      parts: [part('n_plan', '', 'Phương hướng kỳ tới', { allowNothing: false, guidance: 'Viết 2–4 câu.' })],
    },
  ],
};
