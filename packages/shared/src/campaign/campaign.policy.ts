import { type Actor, allows } from '../access/actor.ts';
import { no, type Verdict, yes } from '../access/verdict.ts';
import { move } from '../kernel/workflow.ts';
import {
  type CampaignAction,
  type CampaignState,
  campaignActions,
  campaignWorkflow,
} from './campaign.workflow.ts';

export interface CampaignFacts {
  agencyId: string;
  state: CampaignState;
}

/**
 * May this actor do this to the campaign? A draft is written freely; of a running plan only words are mended (`edit`) and duties
 * added (`extendPlan`), both journalled; a closed one stands.
 */
export function judgeCampaign(actor: Actor, action: CampaignAction, facts: CampaignFacts): Verdict {
  if (!allows(actor, 'campaign.edit', { agencyId: facts.agencyId, unitId: null })) return no('notYours');
  return mayFrom(facts.state, action) ? yes : no('wrongState', { state: facts.state, action });
}

function mayFrom(state: CampaignState, action: CampaignAction): boolean {
  if (action === 'edit' || action === 'extendPlan') return state !== 'closed';
  if (action === 'discard') return state === 'draft';
  return move(campaignWorkflow, state, action) !== undefined;
}

export function judgeCampaignAll(actor: Actor, facts: CampaignFacts): Record<CampaignAction, Verdict> {
  return Object.fromEntries(
    campaignActions.map((action) => [action, judgeCampaign(actor, action, facts)]),
  ) as Record<CampaignAction, Verdict>;
}

/** A draft is the office's own paper: for others it does not exist yet. */
export function isCampaignVisible(actor: Actor, facts: CampaignFacts): boolean {
  const place = { agencyId: facts.agencyId, unitId: null };
  return allows(actor, facts.state === 'draft' ? 'campaign.edit' : 'campaign.read', place);
}
