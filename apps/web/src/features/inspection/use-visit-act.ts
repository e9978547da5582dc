import { useQueryClient } from '@tanstack/react-query';
import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { useAct } from '../../platform/query.ts';
import { useTell } from '../../ui/tell.tsx';

/** Features whose questions follow a move of a visit or of its minutes. */
const movesOn = ['inspection', 'minutes', 'finding', 'obligation', 'overview', 'calendar'] as const;

/** An act on one visit: says what it did, and where somebody else was quicker, fetches what stands now. */
export function useVisitAct<E extends Endpoint>(endpoint: E, told: string, done?: () => void) {
  const tell = useTell();
  const client = useQueryClient();
  return useAct(endpoint, {
    refreshes: movesOn,
    onSuccess: () => {
      tell(told);
      done?.();
    },
    onError: (problem) => {
      if (problem.code === 'door.changedMeanwhile')
        for (const feature of ['inspection', 'minutes'])
          void client.invalidateQueries({ queryKey: [feature] });
    },
  });
}
