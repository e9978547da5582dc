import { useQueryClient } from '@tanstack/react-query';
import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { useAct } from '../../platform/query.ts';
import { useTell } from '../../ui/tell.tsx';

/** Features whose questions follow a move of a round, or a visit planned in it. */
const movesOn = ['round', 'inspection', 'obligation', 'calendar', 'overview'] as const;

/** An act on a round: says what it did, and where somebody else was quicker, fetches what stands now. */
export function useRoundAct<E extends Endpoint>(endpoint: E, told: string) {
  const tell = useTell();
  const client = useQueryClient();
  return useAct(endpoint, {
    refreshes: movesOn,
    onSuccess: () => tell(told),
    onError: (problem) => {
      if (problem.code === 'door.changedMeanwhile') void client.invalidateQueries({ queryKey: ['round'] });
    },
  });
}
