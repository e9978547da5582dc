import type { DebtorRule, Regime } from '@thidua/shared/form/regime.model';
import { decree09Cutoffs, isCutoff } from '@thidua/shared/kernel/period';
import type { RegularKind } from '@thidua/shared/kernel/period-key';
import { readTime } from '../obligation/obligation.parts.tsx';

/** The rules of a regime as a form holds them: numbers and days that may still be missing. */
export interface RegimeValues {
  name: string;
  periodKind: RegularKind;
  templateEditionId: string | null;
  debtors: DebtorRule;
  /** Null: the office. */
  creditorUnitId: string | null;
  cutoff: number | null;
  workingDays: number | null;
  time: string;
  consolidatedAfter: number | null;
  from: string | null;
  guidance: string;
  reason: string;
}

const kindsThatReport: DebtorRule = { unitKinds: ['office', 'division', 'center'], unitIds: [] };

export const newValues = (today: string): RegimeValues => ({
  name: '',
  periodKind: 'month',
  templateEditionId: null,
  debtors: kindsThatReport,
  creditorUnitId: null,
  cutoff: decree09Cutoffs.month,
  workingDays: 2,
  time: '17:00',
  consolidatedAfter: 2,
  from: today,
  guidance: '',
  reason: '',
});

/** The rules that would hold from the day on, as they stand; the last edition's, for it is the one to be followed. */
export function valuesOf(regime: Regime, from: string): RegimeValues {
  const last = regime.editions.at(-1);
  const { dueRule, cutoff, debtors } = last ?? regime;
  return {
    name: regime.name,
    periodKind: regime.periodKind as RegularKind,
    templateEditionId: last?.template.editionId ?? null,
    debtors,
    creditorUnitId: regime.creditor.id,
    cutoff,
    workingDays: dueRule.workingDays,
    time: dueRule.time,
    consolidatedAfter: dueRule.levelOffsets?.[0] ?? 1,
    from,
    guidance: regime.guidance,
    reason: '',
  };
}

/** Names of the words that say what is missing. */
export type RegimeFault =
  | 'needName'
  | 'needTemplate'
  | 'needUnits'
  | 'needDay'
  | 'needTime'
  | 'needNumber'
  | 'needCutoff'
  | 'needReason';
export type RegimeFaults = Partial<Record<keyof RegimeValues, RegimeFault>>;

const isCount = (n: number | null) => n !== null && n >= 1 && n <= 60;

export function faultsOf(values: RegimeValues, isChange: boolean): RegimeFaults {
  const faults: RegimeFaults = {};
  if (values.name.trim().length < 3) faults.name = 'needName';
  if (!values.templateEditionId) faults.templateEditionId = 'needTemplate';
  if (values.debtors.unitKinds.length + values.debtors.unitIds.length === 0) faults.debtors = 'needUnits';
  if (values.cutoff === null || !isCutoff(values.periodKind, values.cutoff)) faults.cutoff = 'needCutoff';
  if (!isCount(values.workingDays)) faults.workingDays = 'needNumber';
  if (!isCount(values.consolidatedAfter)) faults.consolidatedAfter = 'needNumber';
  if (!readTime(values.time)) faults.time = 'needTime';
  if (!values.from) faults.from = 'needDay';
  if (isChange && values.reason.trim().length < 3) faults.reason = 'needReason';
  return faults;
}

/** What of the values decides periods and due times, once it is whole. */
export function datesOf(values: RegimeValues) {
  const { periodKind, from, cutoff, workingDays, consolidatedAfter } = values;
  const time = readTime(values.time);
  if (!from || !time || cutoff === null || !isCutoff(periodKind, cutoff)) return null;
  if (workingDays === null || consolidatedAfter === null) return null;
  if (!isCount(workingDays) || !isCount(consolidatedAfter)) return null;
  return { periodKind, from, cutoff, workingDays, consolidatedAfter, time };
}

/** The body of the act; only for values without faults. */
export function rulesOf(values: RegimeValues) {
  const { consolidatedAfter, workingDays, cutoff, templateEditionId } = values;
  return {
    name: values.name.trim(),
    guidance: values.guidance.trim(),
    templateEditionId: templateEditionId as string,
    cutoff: cutoff as number,
    dueRule: {
      workingDays: workingDays as number,
      time: readTime(values.time) as string,
      levelOffsets: [consolidatedAfter as number],
    },
    debtors: values.debtors,
  };
}
