import type { CampaignWords } from '@thidua/shared/campaign/campaign.words';
import { wordsOf } from '../../platform/words.tsx';

export const useCampaignWords = wordsOf<CampaignWords>('campaign');
