import type { Duty, Recurrence } from '@thidua/shared/campaign/campaign.model';

/** A duty as a form holds it. */
export interface DutyValues {
  sectionId: string | null;
  title: string;
  shortTitle: string;
  text: string;
  citation: string;
  recurrence: Recurrence;
  dueOn: string | null;
  unitIds: string[];
}

export const dutyValues = (duty: Duty | null, sectionId: string | null): DutyValues => ({
  sectionId: duty?.sectionId ?? sectionId,
  title: duty?.title ?? '',
  shortTitle: duty?.shortTitle ?? '',
  text: duty?.text ?? '',
  citation: duty?.citation ?? '',
  recurrence: duty?.recurrence ?? 'once',
  dueOn: duty?.dueOn ?? null,
  unitIds: duty?.unitIds ?? [],
});

export type DutyFault = 'needed' | 'dueNeeded' | 'dueBeforeStart' | 'unitsNeeded';
export type DutyFaults = Partial<Record<keyof DutyValues, DutyFault>>;

/** What is missing. A draft may leave its units open until it starts; a running plan may not. */
export function dutyFaults(values: DutyValues, plan: { state: string; startsOn: string }): DutyFaults {
  const faults: DutyFaults = {};
  for (const name of ['title', 'shortTitle', 'text'] as const)
    if (values[name].trim() === '') faults[name] = 'needed';
  if (!values.sectionId) faults.sectionId = 'needed';
  if (values.recurrence === 'once' && !values.dueOn) faults.dueOn = 'dueNeeded';
  if (values.recurrence === 'once' && values.dueOn && values.dueOn < plan.startsOn)
    faults.dueOn = 'dueBeforeStart';
  if (plan.state === 'running' && values.unitIds.length === 0) faults.unitIds = 'unitsNeeded';
  return faults;
}
