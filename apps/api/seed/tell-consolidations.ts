import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Consolidation, Part } from '@thidua/shared/consolidation/consolidation.model';
import { consolidationWords } from '@thidua/shared/consolidation/consolidation.words';
import { measuredIn, sayTotal } from '@thidua/shared/consolidation/say-total';
import { figuresOf, narrativesOf } from '@thidua/shared/form/template.model';
import { addHours, addMinutes } from '@thidua/shared/kernel/instant';
import type { OpenedConsolidation } from '../src/features/consolidation/index.ts';
import type { Stage } from './stage.ts';
import type { Deed, OpenedReport } from './tell-weeks.ts';

interface Teller {
  stage: Stage;
  now: string;
  accountOf: (username: string) => string;
}

/** Of the weeks told: all before the last consolidated and approved, the last one gathered and begun. */
export function consolidationDeeds(
  teller: Teller,
  opened: readonly OpenedConsolidation[],
  reports: readonly OpenedReport[],
): Deed[] {
  const ids = new Map(opened.map(({ id, periodKey }) => [periodKey, id]));
  const weeks = [...Map.groupBy(reports, (report) => report.periodKey)]
    .map(([key, some]) => ({ key, dueAt: some.map(({ dueAt }) => dueAt).sort()[0] as string }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const past = weeks.slice(0, -1); // the week now open has nothing to gather yet
  return past.flatMap(({ key, dueAt }, week) => {
    const id = ids.get(key);
    if (!id) return [];
    const isLast = week === past.length - 1;
    const at = isLast ? addMinutes(teller.now, -120) : addHours(dueAt, 69);
    return [{ at, run: () => (isLast ? begun(teller, id, at) : approved(teller, id, at)) }];
  });
}

/** Nobody else has a hand in it, so every revision is known beforehand. */
const rev = { opened: 0, gathered: 1, presented: 2, written: 1 };

const gathered = ({ stage, accountOf }: Teller, id: string, at: string): Promise<Consolidation> =>
  stage.play(accountOf('vanphong'), at, consolidationApi.gather, {
    params: { id },
    body: { rev: rev.opened },
  });

function write(
  { stage, accountOf }: Teller,
  view: Consolidation,
  at: string,
  codes: readonly string[],
): Promise<void> {
  return stage.act(accountOf('vanphong'), at, consolidationApi.save, {
    params: { id: view.id },
    body: {
      changes: codes.map((field) => ({
        field,
        baseRev: 0,
        value: { paragraphs: paragraphsOf(view, field, stage.newId) },
        mutationId: stage.newId(),
      })),
    },
  });
}

async function begun(teller: Teller, id: string, at: string): Promise<void> {
  await write(teller, await gathered(teller, id, at), addMinutes(at, 5), ['n_direction']);
}

async function approved(teller: Teller, id: string, at: string): Promise<void> {
  const { stage, accountOf } = teller;
  const view = await gathered(teller, id, at);
  const codes = narrativesOf(view.template.body).map(({ code }) => code);
  await write(teller, view, addMinutes(at, 40), codes);
  const params = { id };
  const draftRev = rev.written;
  await stage.act(accountOf('vanphong'), addMinutes(at, 60), consolidationApi.present, {
    params,
    body: { rev: rev.gathered, draftRev },
  });
  await stage.act(accountOf('giamdoc'), addMinutes(at, 110), consolidationApi.approve, {
    params,
    body: { rev: rev.presented, draftRev },
  });
}

/** Which figures a part speaks of; the others are told in plain words. */
const spokenOf: Readonly<Record<string, readonly string[]>> = {
  n_direction: ['directives_disseminated', 'directives_acknowledged', 'tasks_done'],
  n_communication: ['posters_hung', 'web_posts', 'pledge_signed'],
  n_emulation: ['contributions_money', 'good_examples', 'self_managed_models'],
  n_inspection: ['self_inspections', 'breaches_found', 'breaches_handled'],
};

const plainly: Readonly<Record<string, string>> = {
  n_difficulties:
    'Một số đơn vị có đông người đến giao dịch vào đầu giờ sáng, khó giữ khoảng cách tại khu vực chờ; nhân lực trực khai báo y tế còn mỏng.',
  n_proposals:
    'Đề nghị các đơn vị tiếp tục vận động người dân nộp hồ sơ trực tuyến, hẹn giờ trả kết quả; Văn phòng Sở bổ sung áp phích 5K tại khu vực chờ.',
  n_next:
    'Tiếp tục quán triệt văn bản chỉ đạo đến toàn thể công chức, viên chức, người lao động; tự kiểm tra việc thực hiện 5K hằng tuần; gửi báo cáo đúng hạn.',
};

function paragraphsOf(view: Consolidation, code: string, newId: () => string): Part['paragraphs'] {
  const fields = figuresOf(view.template.body);
  const told = (spokenOf[code] ?? []).flatMap((figure) => {
    const line = view.figures.find((one) => one.code === figure);
    const indicator = fields.find((one) => one.code === figure)?.indicator;
    if (!line || !indicator || line.value === null) return [];
    const value = sayTotal(indicator, line.value, 'vi', consolidationWords);
    const share = consolidationWords.figures.sourceSaid(line.n, line.of);
    const text = consolidationWords.texts.figureSentence(indicator.name, value, measuredIn(indicator), share);
    return [{ id: newId(), text, marks: [{ kind: 'figure' as const, code: figure, value: line.value }] }];
  });
  const plain = plainly[code];
  return [...told, ...(plain ? [{ id: newId(), text: plain, marks: [] }] : [])];
}
