import type { PlanPart } from '@thidua/shared/campaign/plan.model';
import { Document, LevelFormat, Packer, Paragraph } from 'docx';
import { plan1096 } from '../../../seed/plan-1096.ts';

export const samplePlan = plan1096('2021-08-20');

/** The plan of the seed as its office would have typed it; with `bullets` the dashes are Word's own, with `numbers` its headings too. */
export function planFile({
  bullets,
  numbers = false,
}: {
  bullets: boolean;
  numbers?: boolean;
}): Promise<Buffer> {
  const line = (text: string) => new Paragraph(text);
  const dash = (text: string) =>
    bullets ? new Paragraph({ text, numbering: { reference: 'dash', level: 0 } }) : line(`- ${text}`);
  const heading = (code: string, text: string, level: number) =>
    numbers
      ? new Paragraph({ text, numbering: { reference: 'heading', level } })
      : line(`${code.split('.').at(-1)}. ${text}`);
  const body = (part: PlanPart, inner = false): Paragraph[] => [
    heading(part.code, `${part.title}${inner ? ':' : ''}`, inner ? 1 : 0),
    ...(part.duties ?? []).map(({ text }) => dash(text)),
    ...(part.parts ?? []).flatMap((one) => body(one, true)),
  ];
  const lines = [
    line(`Số: ${samplePlan.number}`),
    line('Khánh Hòa, ngày 18 tháng 8 năm 2021'),
    line('KẾ HOẠCH'),
    line(samplePlan.title),
    line(
      'Thực hiện Kế hoạch số 7579/KH-BCĐ ngày 09/8/2021 của Ban Chỉ đạo Phong trào “Toàn dân tham gia”, Sở xây dựng:',
    ),
    heading('I', 'MỤC ĐÍCH, YÊU CẦU', 0),
    ...samplePlan.objectives.map(dash),
    ...samplePlan.parts.filter(({ code }) => code !== 'Kết').flatMap((part) => body(part)),
    line('Trên đây là Kế hoạch, nếu có vướng mắc các đơn vị kịp thời phản ánh./.'),
    line('Nơi nhận:'),
    ...samplePlan.recipients.map((one) => line(`- ${one};`)),
  ];
  const config = [
    { reference: 'dash', levels: [{ level: 0, format: LevelFormat.BULLET, text: '-' }] },
    {
      reference: 'heading',
      levels: [
        { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
        { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
      ],
    },
  ];
  return Packer.toBuffer(new Document({ numbering: { config }, sections: [{ children: lines }] }));
}
