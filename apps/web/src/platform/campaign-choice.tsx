import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';

interface Choice {
  /** The campaign whose work is shown; null while there is none. */
  campaignId: string | null;
  choose: (id: string) => void;
}

const ChoiceContext = createContext<Choice>({ campaignId: null, choose: () => {} });
/** What one chose, and what stood on the screen last without being chosen. */
const keys = { chosen: 'thidua.campaign', shown: 'thidua.campaign.shown' } as const;

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, id: string): void {
  try {
    localStorage.setItem(key, id);
  } catch {
    // A locked-down browser keeps it until the page is closed.
  }
}

interface CampaignChoiceProps {
  /** Those that run stand first. */
  campaigns: readonly { id: string; state: string }[];
  children: ReactNode;
}

/**
 * Holds which of the campaigns one works on. A new one does not push aside the one at work: whoever chose nothing stays with what
 * was shown as long as it runs, and a campaign that is no longer there gives way to the first.
 */
export function CampaignChoice({ campaigns, children }: CampaignChoiceProps) {
  const [chosen, setChosen] = useState(() => kept(keys.chosen));
  const [shown, setShown] = useState(() => kept(keys.shown));
  const choose = useCallback((id: string) => {
    setChosen(id);
    keep(keys.chosen, id);
  }, []);
  const own = campaigns.find(({ id }) => id === chosen);
  const last = campaigns.find(({ id, state }) => id === shown && state === 'running');
  const campaignId = (own ?? last ?? campaigns[0])?.id ?? null;
  useEffect(() => {
    if (campaignId === null) return;
    setShown(campaignId);
    keep(keys.shown, campaignId);
  }, [campaignId]);
  const choice = useMemo(() => ({ campaignId, choose }), [campaignId, choose]);
  return <ChoiceContext value={choice}>{children}</ChoiceContext>;
}

export const useCampaignChoice = (): Choice => useContext(ChoiceContext);
