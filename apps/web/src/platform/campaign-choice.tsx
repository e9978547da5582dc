import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

interface Choice {
  /** The campaign whose work is shown; null while there is none. */
  campaignId: string | null;
  choose: (id: string) => void;
}

const ChoiceContext = createContext<Choice>({ campaignId: null, choose: () => {} });
const key = 'thidua.campaign';

function kept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Holds which of the campaigns one works on; a campaign that is no longer there gives way to the first. */
export function CampaignChoice({ ids, children }: { ids: readonly string[]; children: ReactNode }) {
  const [chosen, setChosen] = useState(kept);
  const choose = useCallback((id: string) => {
    setChosen(id);
    try {
      localStorage.setItem(key, id);
    } catch {
      // A locked-down browser keeps the choice until the page is closed.
    }
  }, []);
  const campaignId = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null);
  const choice = useMemo(() => ({ campaignId, choose }), [campaignId, choose]);
  return <ChoiceContext value={choice}>{children}</ChoiceContext>;
}

export const useCampaignChoice = (): Choice => useContext(ChoiceContext);
