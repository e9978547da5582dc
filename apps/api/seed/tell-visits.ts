import { type ChecklistBody, itemsOf } from '@thidua/shared/inspection/checklist.model';
import { findingApi } from '@thidua/shared/inspection/finding.api';
import { inspectionApi, type SentAnswer } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { minutesApi } from '@thidua/shared/inspection/minutes.api';
import { addHours, addMinutes } from '@thidua/shared/kernel/instant';
import { unnamed } from '../src/platform/db/statement.ts';
import type { Failure, VisitFate } from './inspection-fates.ts';
import { holderOf, type InspectionTeller, playAs } from './inspection-teller.ts';
import type { Deed } from './tell-weeks.ts';

/** Everything passed, but what is named; the share of pledges is nine of ten. */
export function answersOf(
  { stage }: InspectionTeller,
  body: ChecklistBody,
  fails: Readonly<Record<string, Failure>>,
  at: string,
): SentAnswer[] {
  return itemsOf(body).map((item, n) => {
    const failure = fails[item.code];
    const answered = { id: stage.newId(), itemCode: item.code, answeredAt: addMinutes(at, n) };
    if (failure) {
      const { note, severity, recommendation } = failure;
      return { ...answered, verdict: 'fail', note, finding: { severity, recommendation } };
    }
    return { ...answered, verdict: 'pass', points: item.kind === 'points' ? 9 : null };
  });
}

const doneSelf = unnamed<{ id: string; rev: number }>(
  `select id, rev from inspection_visit where agency_id = $1 and round_id = $2 and unit_id = $3 and kind = 'self'`,
);

/** The unit looks at itself: kinder than the team will be. */
export async function tellSelf(
  teller: InspectionTeller,
  round: string,
  unit: string,
  at: string,
): Promise<void> {
  const { stage, agencyId, told, unitOf } = teller;
  const who = holderOf('reporter', unit);
  const self = await stage.tick(agencyId, at, (ctx) =>
    ctx.db.one(doneSelf, [agencyId, told.rounds.get(round), unitOf(unit)]),
  );
  const params = { id: self.id };
  const started = await playAs(teller, who, at, inspectionApi.start, { params, body: { rev: self.rev } });
  const answers = answersOf(teller, started.checklist.body, {}, at);
  const sent = await playAs(teller, who, addMinutes(at, 30), inspectionApi.answer, {
    params,
    body: { deviceNow: addMinutes(at, 30), answers },
  });
  await stage.act(teller.accountOf(who), addMinutes(at, 31), inspectionApi.end, {
    params,
    body: { rev: sent.rev },
  });
}

/** A visit from its planning to what became of it; each deed at its own time. */
export function tellVisit(teller: InspectionTeller, round: string, fate: VisitFate): Deed[] {
  const { on } = teller;
  const at = on(fate.day, fate.time);
  const planned = on(fate.day - 4, '09:30');
  const made: { visit?: Visit } = {};
  const visit = () => made.visit as Visit;
  const deeds: Deed[] = [
    {
      at: planned,
      run: async () => {
        made.visit = await plan(teller, round, fate, planned, at);
      },
    },
    {
      at,
      run: async () => {
        made.visit = await record(teller, visit(), fate, at);
      },
    },
  ];
  if (fate.signed !== 'no') {
    const signedAt = addMinutes(at, 130);
    deeds.push({ at: signedAt, run: () => signForTeam(teller, visit().id, visit().rev, signedAt) });
  }
  if (fate.signed === 'both' || fate.signed === 'objected') {
    const answeredAt = on(fate.day + 1, '09:15');
    deeds.push({ at: answeredAt, run: () => signForUnit(teller, visit().id, fate, answeredAt) });
  }
  return [...deeds, ...mend(teller, visit, fate)];
}

function plan(
  teller: InspectionTeller,
  round: string,
  fate: VisitFate,
  at: string,
  startsAt: string,
): Promise<Visit> {
  const { told, unitOf } = teller;
  return playAs(teller, 'vanphong', at, inspectionApi.plan, {
    body: {
      roundId: told.rounds.get(round) ?? null,
      unitId: unitOf(fate.unit),
      isAnnounced: true,
      startsAt,
      endsAt: addHours(startsAt, 2),
      despiteClash: true,
    },
  });
}

async function record(teller: InspectionTeller, planned: Visit, fate: VisitFate, at: string): Promise<Visit> {
  const params = { id: planned.id };
  const started = await playAs(teller, 'vanphong', at, inspectionApi.start, {
    params,
    body: { rev: planned.rev },
  });
  const answers = answersOf(teller, started.checklist.body, fate.fails, at);
  const half = Math.ceil(answers.length / 2);
  const deviceNow = addMinutes(at, 90);
  await playAs(teller, 'vanphong', deviceNow, inspectionApi.answer, {
    params,
    body: { deviceNow, device: 'Điện thoại', answers: answers.slice(0, half) },
  });
  const { rev } = await playAs(teller, 'thuky', deviceNow, inspectionApi.answer, {
    params,
    body: { deviceNow, device: 'Máy tính bảng', answers: answers.slice(half) },
  });
  return playAs(teller, 'vanphong', addMinutes(at, 110), inspectionApi.end, {
    params,
    body: {
      rev,
      summary: 'Đơn vị chấp hành nghiêm túc, phối hợp tốt với đoàn kiểm tra.',
      outcome: fate.outcome ?? 'none',
      outcomeReason: fate.outcome ? 'Mô hình tự quản duy trì đều, không có tồn tại đáng kể.' : '',
    },
  });
}

async function signForTeam(teller: InspectionTeller, id: string, rev: number, at: string): Promise<void> {
  await playAs(teller, 'vanphong', at, minutesApi.sign, { params: { id }, body: { rev } });
}

const revOf = (teller: InspectionTeller, table: 'inspection_visit' | 'finding', id: string, at: string) =>
  teller.stage.tick(teller.agencyId, at, async (ctx) => {
    const found = unnamed<{ rev: number }>(`select rev from ${table} where agency_id = $1 and id = $2`);
    return (await ctx.db.one(found, [teller.agencyId, id])).rev;
  });

async function signForUnit(teller: InspectionTeller, id: string, fate: VisitFate, at: string): Promise<void> {
  const who = holderOf('unit_leader', fate.unit);
  const rev = await revOf(teller, 'inspection_visit', id, at);
  const params = { id };
  if (fate.signed === 'both') {
    await playAs(teller, who, at, minutesApi.confirm, { params, body: { rev } });
    return;
  }
  const text = 'Đơn vị có tự kiểm tra nhưng ghi ở sổ giao ban, đoàn chưa xem sổ này.';
  await playAs(teller, who, at, minutesApi.object, { params, body: { rev, text } });
}

const lastReport = unnamed<{ id: string }>(
  `select id from report where agency_id = $1 and unit_id = $2 and standing_version is not null order by period_key desc limit 1`,
);

/** The owner proposes, the team looks: as far as the fate of the visit says. */
function mend(teller: InspectionTeller, visit: () => Visit, { unit, day, mended }: VisitFate): Deed[] {
  if (mended === 'no') return [];
  const { on } = teller;
  const each = (at: string, act: (id: string, rev: number) => Promise<unknown>): Deed => ({
    at,
    run: async () => {
      for (const { id } of visit().findings) await act(id, await revOf(teller, 'finding', id, at));
    },
  });
  if (mended === 'cancelled') {
    const reason = 'Màn hình thuộc dự án khác, đơn vị không quản lý.';
    const at = on(day + 2, '10:00');
    return [
      each(at, (id, rev) =>
        playAs(teller, 'vanphong', at, findingApi.cancel, { params: { id }, body: { rev, reason } }),
      ),
    ];
  }
  const proposed = on(day + 4, '15:48');
  const looked = on(day + 5, '09:05');
  const reopened = on(day + 12, '10:20');
  const dueAt = on(day + 16, '17:00');
  return [
    each(proposed, (id, rev) => propose(teller, unit, id, rev, proposed)),
    ...(mended === 'closed' || mended === 'reopened'
      ? [
          each(looked, (id, rev) =>
            playAs(teller, 'vanphong', looked, findingApi.verify, { params: { id }, body: { rev } }),
          ),
        ]
      : []),
    ...(mended === 'sentBack'
      ? [
          each(looked, (id, rev) =>
            playAs(teller, 'thuky', looked, findingApi.sendBack, {
              params: { id },
              body: {
                rev,
                reason: 'Báo cáo chưa nói cách duy trì. Cần nêu người phụ trách và lịch kiểm tra.',
                dueAt,
              },
            }),
          ),
        ]
      : []),
    ...(mended === 'reopened'
      ? [
          each(reopened, (id, rev) =>
            playAs(teller, 'vanphong', reopened, findingApi.reopen, {
              params: { id },
              body: { rev, reason: 'Kiểm tra lại thấy lối vào phụ mở như cũ.', dueAt },
            }),
          ),
        ]
      : []),
  ];
}

async function propose(
  teller: InspectionTeller,
  unit: string,
  id: string,
  rev: number,
  at: string,
): Promise<void> {
  const { stage, agencyId, unitOf } = teller;
  const report = await stage.tick(agencyId, at, (ctx) => ctx.db.maybe(lastReport, [agencyId, unitOf(unit)]));
  if (!report) return;
  await playAs(teller, holderOf('unit_leader', unit), at, findingApi.propose, {
    params: { id },
    body: {
      rev,
      note: 'Đã khắc phục xong, phân công người theo dõi hằng ngày; kết quả nêu trong báo cáo tuần.',
      evidence: [{ kind: 'record', subject: { kind: 'report', id: report.id } }],
    },
  });
}
