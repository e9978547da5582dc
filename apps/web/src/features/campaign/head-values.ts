import type { Campaign, ParentPlan } from '@thidua/shared/campaign/campaign.model';

/** The head of a plan as a form holds it: lists as texts, days that may still be missing. */
export interface HeadValues {
  number: string;
  issuedOn: string | null;
  issuer: string;
  title: string;
  shortTitle: string;
  startsOn: string | null;
  endsOn: string | null;
  parentNumber: string;
  parentIssuedOn: string | null;
  parentIssuer: string;
  objectives: string;
  recipients: string;
}

export const emptyHead = (today: string, issuer: string): HeadValues => ({
  number: '',
  issuedOn: today,
  issuer,
  title: '',
  shortTitle: '',
  startsOn: today,
  endsOn: null,
  parentNumber: '',
  parentIssuedOn: null,
  parentIssuer: '',
  objectives: '',
  recipients: '',
});

export const headOf = (plan: Campaign): HeadValues => ({
  number: plan.number,
  issuedOn: plan.issuedOn,
  issuer: plan.issuer,
  title: plan.title,
  shortTitle: plan.shortTitle,
  startsOn: plan.startsOn,
  endsOn: plan.endsOn,
  parentNumber: plan.parent?.number ?? '',
  parentIssuedOn: plan.parent?.issuedOn ?? null,
  parentIssuer: plan.parent?.issuer ?? '',
  objectives: plan.objectives.join('\n\n'),
  recipients: plan.recipients.join('\n'),
});

export type HeadFault = 'needed' | 'endsBeforeStart';
export type HeadFaults = Partial<Record<keyof HeadValues, HeadFault>>;

const texts = ['number', 'issuer', 'title', 'shortTitle'] as const;

/** What is missing or at odds. A parent plan is named whole or not at all. */
export function faultsOf(values: HeadValues): HeadFaults {
  const faults: HeadFaults = {};
  for (const name of texts) if (values[name].trim() === '') faults[name] = 'needed';
  if (!values.issuedOn) faults.issuedOn = 'needed';
  if (!values.startsOn) faults.startsOn = 'needed';
  if (values.startsOn && values.endsOn && values.endsOn < values.startsOn) faults.endsOn = 'endsBeforeStart';
  const parent = [values.parentNumber.trim(), values.parentIssuedOn, values.parentIssuer.trim()];
  if (parent.some(Boolean)) {
    if (!parent[0]) faults.parentNumber = 'needed';
    if (!parent[1]) faults.parentIssuedOn = 'needed';
    if (!parent[2]) faults.parentIssuer = 'needed';
  }
  return faults;
}

const split = (text: string, by: RegExp) =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);

/** The head as the API takes it; only for values without faults. */
export function bodyOf(values: HeadValues) {
  const { parentNumber, parentIssuedOn, parentIssuer } = values;
  const parent: ParentPlan | null =
    parentNumber.trim() && parentIssuedOn
      ? { number: parentNumber.trim(), issuedOn: parentIssuedOn, issuer: parentIssuer.trim() }
      : null;
  return {
    number: values.number.trim(),
    issuedOn: values.issuedOn ?? '',
    issuer: values.issuer.trim(),
    title: values.title.trim(),
    shortTitle: values.shortTitle.trim(),
    startsOn: values.startsOn ?? '',
    endsOn: values.endsOn,
    parent,
    objectives: split(values.objectives, /\n\s*\n/),
    recipients: split(values.recipients, /\n/),
  };
}
