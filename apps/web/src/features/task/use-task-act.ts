import { useQueryClient } from '@tanstack/react-query';
import type { Endpoint } from '@thidua/shared/contract/endpoint';
import type { Task } from '@thidua/shared/task/task.model';
import { useAct } from '../../platform/query.ts';
import { useTell } from '../../ui/tell.tsx';
import { movesOn } from './task-refreshes.ts';

/** An act on one task: says what it did, and where somebody else was quicker, fetches what stands now. */
export function useTaskAct<E extends Endpoint>(
  endpoint: E,
  told: string | ((task: Task) => string),
  done?: () => void,
) {
  const tell = useTell();
  const client = useQueryClient();
  return useAct(endpoint, {
    refreshes: movesOn,
    onSuccess: (task) => {
      tell(typeof told === 'string' ? told : told(task as Task));
      done?.();
    },
    onError: (problem) => {
      if (problem.code === 'door.changedMeanwhile') void client.invalidateQueries({ queryKey: ['task'] });
    },
  });
}
