import type { TemplateBody } from '@thidua/shared/form/template.model';
import { addDays } from '@thidua/shared/kernel/day';
import { addHours, addMinutes, dayOf, instantAt } from '@thidua/shared/kernel/instant';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { type Checker, compileChecker } from '@thidua/shared/report/check-figures';
import { compileContents } from '@thidua/shared/report/contents';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Contents } from '@thidua/shared/report/report.model';
import { type FieldValue, reasonField } from '@thidua/shared/report/report.value';
import { demoPeople, demoUnits } from './demo-agency.ts';
import { type Stage, seededRandom } from './stage.ts';
import { openWeek, pastWeeks } from './weekly-fates.ts';
import { type UnitTemper, weeklyFigures, weeklyTexts } from './weekly-figures.ts';

/** A report as the opening of its period has made it. */
export interface OpenedReport {
  id: string;
  obligationId: string;
  unit: string;
  periodKey: string;
  opensAt: string;
  dueAt: string;
}

/** Something that somebody did at a moment. Stories of many units are told in the order of time. */
export interface Deed {
  at: string;
  run(): Promise<unknown>;
}

interface Teller {
  stage: Stage;
  now: string;
  body: TemplateBody;
  accountOf: (username: string) => string;
}

const tempers: Readonly<Record<string, UnitTemper>> = Object.fromEntries(
  demoUnits.map((unit, at) => [unit.code, { staff: 6 + ((at * 7) % 23), visitors: 60 + ((at * 53) % 240) }]),
);

/** The people of a unit who prepare and who sign. */
function handsOf(unit: string): { reporter: string; leader: string } {
  const holder = (role: 'reporter' | 'unit_leader') =>
    demoPeople.find((one) => one.roles.some((held) => held.role === role && held.unit === unit))?.username;
  const reporter = holder('reporter');
  const leader = holder('unit_leader');
  if (!reporter || !leader) throw new Error(`nobody reports for ${unit}`);
  return { reporter, leader };
}

/** The deeds of all weekly reports: one line of fates per unit, one letter a week. */
export function weeklyDeeds(teller: Teller, reports: readonly OpenedReport[]): Deed[] {
  const checker = compileChecker(teller.body);
  const contentsOf = compileContents(teller.body);
  const keys = [...new Set(reports.map((report) => report.periodKey))].sort();
  const deeds: Deed[] = [];
  demoUnits.forEach((unit, unitAt) => {
    const fates = `${pastWeeks[unit.code] ?? ''}${openWeek[unit.code] ?? ''}`;
    let previous: Contents | null = null;
    keys.slice(-fates.length).forEach((key, week) => {
      const report = reports.find((one) => one.unit === unit.code && one.periodKey === key);
      const fate = fates[week] ?? 'N';
      if (!report) return;
      const random = seededRandom(1096 + unitAt * 100 + week);
      const temper = tempers[unit.code] as UnitTemper;
      const values = {
        ...weeklyFigures(teller.body, temper, week, random),
        ...weeklyTexts(teller.body, unitAt, week, random),
      };
      answerAsks(values, checker, previous);
      deeds.push(...deedsOf(teller, report, fate, values, random));
      if ('.LRWB'.includes(fate)) previous = contentsOf(values);
    });
  });
  return deeds;
}

/** Whoever wrote it also said why a figure had changed much. */
function answerAsks(values: Record<string, FieldValue>, checker: Checker, previous: Contents | null): void {
  const { unanswered } = checker.check(values, previous);
  for (const ask of unanswered) {
    const why = ask.code === 'sameText' ? 'unchanged' : 'demand';
    values[reasonField(ask.path)] = {
      why,
      text: why === 'demand' ? 'Số liệu theo thực tế phát sinh trong kỳ' : '',
    };
  }
}

function deedsOf(
  { stage, now, accountOf }: Teller,
  report: OpenedReport,
  fate: string,
  values: Record<string, FieldValue>,
  random: () => number,
): Deed[] {
  const hands = handsOf(report.unit);
  const reporter = accountOf(hands.reporter);
  const leader = accountOf(hands.leader);
  const office = accountOf(random() < 0.3 ? 'thuky' : 'vanphong');
  const held = { rev: 0, draftRev: 0, fields: {} as Record<string, number> };
  const params = { id: report.id };
  const minutes = (from: number, to: number) => from + Math.floor(random() * (to - from));
  const past = (instant: string) => (instant < now ? instant : addMinutes(now, -minutes(3, 90)));

  const save = (some: Record<string, FieldValue>) => async (at: string) => {
    const changes = Object.entries(some).map(([field, value]) => ({
      field,
      value,
      baseRev: held.fields[field] ?? 0,
      mutationId: stage.newId(),
    }));
    for (let from = 0; from < changes.length; from += 50) {
      const saved = await stage.play(reporter, at, reportApi.save, {
        params,
        body: { changes: changes.slice(from, from + 50), sinceRev: held.draftRev },
      });
      held.draftRev = saved.draftRev;
      for (const [field, kept] of Object.entries(saved.fields)) held.fields[field] = kept.rev;
    }
  };
  const keep = (answer: { rev: number }) => {
    held.rev = answer.rev;
  };
  const body = () => ({ rev: held.rev, draftRev: held.draftRev });
  const present = async (at: string) =>
    keep(await stage.play(reporter, at, reportApi.present, { params, body: body() }));
  const submit = async (at: string) =>
    keep(await stage.play(leader, at, reportApi.submit, { params, body: body() }));
  const accept = async (at: string) =>
    keep(await stage.play(office, at, reportApi.accept, { params, body: { rev: held.rev } }));
  const giveBack = (dueAt: string) => async (at: string) => {
    const figures = Object.keys(values).filter((code) => typeof values[code] === 'number');
    const field = figures.find((code) => /contribut|money|donat/.test(code)) ?? figures[0] ?? null;
    const text =
      Object.keys(values).find((code) => code.startsWith('n_') && typeof values[code] === 'string') ?? null;
    keep(
      await stage.play(office, at, reportApi.return, {
        params,
        body: {
          rev: held.rev,
          reason: 'Số liệu chưa khớp danh sách của Văn phòng Sở, đề nghị rà soát.',
          dueAt,
          remarks: [
            {
              field,
              text: 'Số này chưa khớp danh sách theo dõi của Văn phòng Sở; đề nghị rà soát, nói rõ cách tính.',
            },
            { field: text, text: 'Nêu rõ thời hạn hoàn thành và người phụ trách.' },
          ],
        },
      }),
    );
  };

  const deed = (at: string, run: (at: string) => Promise<unknown>): Deed => ({ at, run: () => run(at) });
  const { dueAt } = report;
  const morningAfter = instantAt(addDays(dayOf(dueAt), random() < 0.6 ? 0 : 3), '08:30');
  const acceptedAt = (after: string) =>
    past(addMinutes(morningAfter > after ? morningAfter : addHours(after, 2), minutes(0, 180)));
  const written = past(addHours(dueAt, -minutes(20, 30)));
  const signed = past(addMinutes(dueAt, -minutes(20, 420)));
  const half = Object.fromEntries(Object.entries(values).filter((_, at) => at % 3 !== 2));

  switch (fate) {
    case '.':
      return [
        deed(written, save(values)),
        deed(addMinutes(signed, -15), present),
        deed(signed, submit),
        deed(acceptedAt(signed), accept),
      ];
    case 'L': {
      const late = past(addMinutes(dueAt, minutes(90, 2600)));
      return [
        deed(written, save(values)),
        deed(addMinutes(late, -20), present),
        deed(late, submit),
        deed(acceptedAt(late), accept),
      ];
    }
    case 'R': {
      const first = addHours(dueAt, -minutes(18, 26));
      const back = addHours(first, 15);
      const newDue = instantAt(addDays(dayOf(dueAt), 3), '17:00');
      const again = addHours(back, minutes(3, 6));
      return [
        deed(addHours(first, -3), save(values)),
        deed(first, submit),
        deed(back, giveBack(newDue)),
        deed(again, submit),
        deed(acceptedAt(again), accept),
      ];
    }
    case 'W':
      return [deed(written, save(values)), deed(addMinutes(signed, -15), present), deed(signed, submit)];
    case 'B': {
      const first = past(addHours(dueAt, -minutes(18, 26)));
      const back = past(addMinutes(now, -minutes(70, 110)));
      const endOfDay = instantAt(dayOf(now), '17:00');
      const newDue = endOfDay > addHours(now, 1) ? endOfDay : instantAt(addDays(dayOf(now), 1), '17:00');
      return [deed(addHours(first, -3), save(values)), deed(first, submit), deed(back, giveBack(newDue))];
    }
    case 'P':
      return [deed(past(addMinutes(now, -200)), save(values)), deed(past(addMinutes(now, -45)), present)];
    case 'D':
      return [deed(past(addMinutes(now, -minutes(30, 300))), save(half))];
    case 'E':
      return [
        deed(past(addHours(report.opensAt, 40)), (at) =>
          stage.play(office, at, obligationApi.exempt, {
            body: {
              ids: [report.obligationId],
              reason: 'Đơn vị tập trung điều tra dịch tễ theo yêu cầu của cơ quan y tế',
            },
          }),
        ),
      ];
    default:
      return [];
  }
}
