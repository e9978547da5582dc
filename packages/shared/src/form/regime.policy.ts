import { type Actor, allows } from '../access/actor.ts';
import { no, type Verdict, yes } from '../access/verdict.ts';
import type { Day } from '../kernel/day.ts';
import type { PeriodKind } from '../kernel/period-key.ts';
import { type RegimeAction, type RegimeState, regimeActions } from './regime.model.ts';

export interface RegimeFacts {
  agencyId: string;
  periodKind: PeriodKind;
  startsOn: Day;
  endsOn: Day | null;
}

/** Whether a regime has begun and has not ended on `today`. */
export function regimeStateOf(
  { startsOn, endsOn }: Pick<RegimeFacts, 'startsOn' | 'endsOn'>,
  today: Day,
): RegimeState {
  if (endsOn !== null && endsOn < today) return 'ended';
  return startsOn > today ? 'coming' : 'running';
}

/**
 * May the actor do this to the regime on `today`? A regime that is over stands. A request for a single report is withdrawn and not
 * changed: its rules are its own days; what recurs is changed and ended, from a day on.
 */
export function judgeRegime(actor: Actor, action: RegimeAction, facts: RegimeFacts, today: Day): Verdict {
  if (!allows(actor, 'form.edit', { agencyId: facts.agencyId, unitId: null })) return no('notYours');
  const isSingle = facts.periodKind === 'thematic';
  if (isSingle !== (action === 'withdraw')) return no(isSingle ? 'isSingle' : 'recurs');
  if (isSingle ? facts.endsOn !== null : regimeStateOf(facts, today) === 'ended')
    return no('hasEnded', { endsOn: facts.endsOn });
  return yes;
}

export function judgeRegimeAll(actor: Actor, facts: RegimeFacts, today: Day): Record<RegimeAction, Verdict> {
  return Object.fromEntries(
    regimeActions.map((action) => [action, judgeRegime(actor, action, facts, today)]),
  ) as Record<RegimeAction, Verdict>;
}
