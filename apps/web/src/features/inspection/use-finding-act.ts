import { useQueryClient } from '@tanstack/react-query';
import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { useAct } from '../../platform/query.ts';
import { useTell } from '../../ui/tell.tsx';

/** Features whose questions follow a move of a finding. */
const movesOn = ['finding', 'inspection', 'obligation', 'overview', 'calendar'] as const;

/** An act on one finding: says what it did, and where somebody else was quicker, fetches what stands now. */
export function useFindingAct<E extends Endpoint>(endpoint: E, told: string, done?: () => void) {
  const tell = useTell();
  const client = useQueryClient();
  return useAct(endpoint, {
    refreshes: movesOn,
    onSuccess: () => {
      tell(told);
      done?.();
    },
    onError: (problem) => {
      if (problem.code === 'door.changedMeanwhile') void client.invalidateQueries({ queryKey: ['finding'] });
    },
  });
}
