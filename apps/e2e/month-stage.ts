import { demoPassword } from '@thidua/shared/account/demo';
import { type Call, makeCall } from '@thidua/shared/contract/call';
import { regimeApi } from '@thidua/shared/form/regime.api';
import { figuresOf, narrativesOf, type TemplateBody } from '@thidua/shared/form/template.model';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import { type FieldValue, reasonField } from '@thidua/shared/report/report.value';
import { demoPeople, demoUnits } from '../api/seed/demo-agency.ts';
import { foundHouse } from '../api/seed/found.ts';
import { type DatedSite, openDatedSite } from './dated-site.ts';

/** The units of the story, the office first; the last never reports. */
const codes = ['VP', 'CC1', 'CC2', 'ĐGTS'] as const;
export type MonthUnit = Exclude<(typeof codes)[number], 'ĐGTS'>;

/** The weeks that make September by the decree's cut-offs (15/8 to 14/9), each with the afternoon of its due day. */
export const weeks = {
  '2021-W33': '2021-08-20T07:00:00Z',
  '2021-W34': '2021-08-27T07:00:00Z',
  '2021-W35': '2021-09-06T07:00:00Z', // 02/09 and 03/09 are holidays
  '2021-W36': '2021-09-10T07:00:00Z',
} as const;
export type Week = keyof typeof weeks;
const weekKeys = Object.keys(weeks) as Week[];

export const hands = {
  VP: { reporter: 'tonghop.vp', leader: 'phovanphong' },
  CC1: { reporter: 'canbo', leader: 'truongdonvi' },
  CC2: { reporter: 'canbo2', leader: 'truongdonvi2' },
} as const satisfies Record<MonthUnit, { reporter: string; leader: string }>;

type Figures = readonly [number, number, number, number];
interface Told {
  posters: Figures;
  /** đồng */
  money: Figures;
  busiest: Figures;
  present: { n: number; d: number };
}
/** What each unit reports, week by week; everything else is none. */
export const told: Record<MonthUnit, Told> = {
  VP: { posters: [2, 3, 4, 5], money: [0, 0, 0, 0], busiest: [40, 88, 35, 30], present: { n: 12, d: 14 } },
  CC1: {
    posters: [3, 3, 3, 3],
    money: [500_000, 0, 250_000, 0],
    busiest: [20, 25, 22, 21],
    present: { n: 9, d: 10 },
  },
  CC2: {
    posters: [1, 0, 2, 1],
    money: [1_000_000, 0, 0, 0],
    busiest: [60, 15, 11, 12],
    present: { n: 5, d: 6 },
  },
};

export const textOf = (unit: MonthUnit, week: Week, title: string): string =>
  `${title}: nội dung của ${unit}, tuần ${week.slice(-2)}.`;

/** The figures of a unit's week, by indicator. */
export function figuresTold(body: TemplateBody, unit: MonthUnit, week: Week): Record<string, FieldValue> {
  const at = weekKeys.indexOf(week);
  const { posters, money, busiest, present } = told[unit];
  const special: Record<string, FieldValue> = {
    posters_hung: posters[at] ?? 0,
    contributions_money: money[at] ?? 0,
    busiest_day_visitors: busiest[at] ?? 0,
  };
  const plain = figuresOf(body).map(({ code, indicator }) => [
    code,
    indicator.kind === 'ratio' ? present : 0,
  ]);
  return { ...Object.fromEntries(plain), ...special };
}

export interface Month extends DatedSite {
  as(username: string): Promise<Call>;
  reportOf(unit: MonthUnit, week: Week): Promise<Report>;
  /** Filled in, answered where it changed much, signed, and accepted by the office. */
  sent(unit: MonthUnit, week: Week): Promise<void>;
}

/** A Sở of three units that report and one that does not, its weekly regime adopted on the day the first week begins. */
export async function openMonth(): Promise<Month> {
  const site = await openDatedSite('2021-08-13T01:00:00Z');
  const { transact, newId } = site.house.deps;
  await foundHouse({
    transact,
    newId,
    at: '2021-08-01T01:00:00Z',
    units: codes.flatMap((code) => demoUnits.filter((unit) => unit.code === code)),
    people: demoPeople.filter(({ unit }) => unit === 'STP' || codes.some((code) => code === unit)),
  });
  const calls = new Map<string, Promise<Call>>();
  const as = (username: string): Promise<Call> => {
    const key = `${username} ${site.now().slice(0, 10)}`; // nobody stays signed in overnight
    const call = calls.get(key) ?? signIn(site.url, username);
    calls.set(key, call);
    return call;
  };
  await (await as('vanphong'))(regimeApi.adopt, { body: { sample: 'weekly', startsOn: '2021-08-13' } });

  const reportOf = async (unit: MonthUnit, week: Week): Promise<Report> => {
    const call = await as(hands[unit].reporter);
    const { items } = await call(reportApi.list, { query: { periodKey: week } });
    const [one] = items;
    if (!one) throw new Error(`${unit} owes nothing for ${week}`);
    return call(reportApi.get, { params: { id: one.id } });
  };
  const sent = async (unit: MonthUnit, week: Week): Promise<void> => {
    const report = await reportOf(unit, week);
    const params = { id: report.id };
    const reporter = await as(hands[unit].reporter);
    for (const changes of changesOf(report, unit, week))
      await reporter(reportApi.save, { params, body: { sinceRev: 0, changes } });
    const leader = await as(hands[unit].leader);
    const ready = await leader(reportApi.get, { params });
    await leader(reportApi.submit, { params, body: { rev: ready.rev, draftRev: ready.draft?.rev ?? 0 } });
    const office = await as('vanphong');
    const { rev } = await office(reportApi.get, { params });
    await office(reportApi.accept, { params, body: { rev } });
  };
  return { ...site, as, reportOf, sent };
}

/** What the reporter types, then why it has changed where there is a week to compare with. */
function changesOf({ template, previous }: Report, unit: MonthUnit, week: Week) {
  const texts = narrativesOf(template.body).map(({ code, title }) => [code, textOf(unit, week, title)]);
  const values = { ...figuresTold(template.body, unit, week), ...Object.fromEntries(texts) };
  const answers = Object.keys(values).map((code) => [reasonField(code), demand]);
  return [values, ...(previous ? [Object.fromEntries(answers)] : [])].map((fields) =>
    Object.entries<FieldValue>(fields).map(([field, value]) => ({
      field,
      value,
      baseRev: 0,
      mutationId: crypto.randomUUID(),
    })),
  );
}
const demand = { why: 'demand', text: '' } as const;

/** At the entrance as anybody; from then on the same typed call the pages use. */
async function signIn(url: string, username: string): Promise<Call> {
  const entrance = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: demoPassword }),
  });
  if (!entrance.ok) throw new Error(`${username} was not let in: ${entrance.status}`);
  const cookie = entrance.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return makeCall(
    async (request) => {
      const answer = await fetch(`${url}${request.url}`, {
        method: request.method,
        headers: { ...request.headers, cookie },
        ...(request.body === undefined ? {} : { body: request.body }),
      });
      return { status: answer.status, body: await answer.json() };
    },
    () => crypto.randomUUID(),
  );
}
