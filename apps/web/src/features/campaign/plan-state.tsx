import type { CampaignLine } from '@thidua/shared/campaign/campaign.model';
import { StateText } from '../../ui/state-text.tsx';
import { useCampaignWords } from './campaign.words.ts';
import { campaignGlyphs } from './state-glyphs.ts';

export function PlanState({ plan }: { plan: Pick<CampaignLine, 'state'> }) {
  const words = useCampaignWords();
  return <StateText k={campaignGlyphs[plan.state]}>{words.state[plan.state]}</StateText>;
}
