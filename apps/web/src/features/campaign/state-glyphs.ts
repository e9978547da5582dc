import type { CampaignState } from '@thidua/shared/campaign/campaign.workflow';
import type { GlyphKey } from '../../ui/glyph.tsx';

export const campaignGlyphs: Record<CampaignState, GlyphKey> = {
  draft: 'draft',
  running: 'soon',
  closed: 'ok',
};
