import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useTell } from '../../ui/tell.tsx';
import { touched } from './change-foot.tsx';
import { useObligationWords } from './obligation.words.ts';

/** Takes back what was granted last, an exemption or a later due time; a notice that was sent stays sent. */
export function useRestoreDue(): (ids: string[]) => void {
  const words = useObligationWords().change;
  const tell = useTell();
  const say = useProblemWords();
  const { mutate } = useAct(obligationApi.restore, {
    refreshes: touched,
    onSuccess: ({ changed }) => tell(words.undone(changed)),
    onError: (problem) => tell(say(problem), { tone: 'danger' }),
  });
  return (ids) => mutate({ body: { ids } });
}
