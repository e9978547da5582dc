import { Button } from '@mantine/core';
import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Consolidation, PartConflict } from '@thidua/shared/consolidation/consolidation.model';
import { paragraphsIn } from '@thidua/shared/consolidation/part-text';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { Notice } from '../../ui/notice.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useConsolidationWords } from './consolidation.words.ts';
import type { PartStore } from './part-store.ts';
import css from './texts.module.css';

interface DraftConflictProps {
  view: Consolidation;
  conflict: PartConflict;
  store: PartStore;
}

/** Two people wrote the same part: both texts stand here until somebody chooses. */
export function DraftConflict({ view, conflict, store }: DraftConflictProps) {
  const words = useConsolidationWords().texts;
  const format = useFormat();
  const say = useProblemWords();
  const tell = useTell();
  const choose = useAct(consolidationApi.choose, {
    onSuccess: (draft) => store.absorb(draft),
    onError: (fault) => tell(say(fault), { tone: 'danger' }),
  });
  const params = { id: view.id, conflictId: conflict.id };
  const who = (by: string) => view.people[by] ?? '';
  const { kept, lost } = conflict;
  const sides = [
    { side: 'kept' as const, value: kept.value, said: words.sideKept(who(kept.by), format.when(kept.at)) },
    { side: 'lost' as const, value: lost.value, said: words.sideLost(who(lost.by), format.when(lost.at)) },
  ];
  return (
    <div className={css.conflict}>
      <Notice tone="warn" title={words.conflictTitle}>
        {words.conflictBody}
      </Notice>
      {sides.map(({ side, value, said }) => (
        <section key={side} className={css.side}>
          <h4>{said}</h4>
          {paragraphsIn(value).map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
          {view.actions.save?.allowed ? (
            <Button
              size="xs"
              loading={choose.isPending}
              onClick={() => choose.mutate({ params, body: { side } })}
            >
              {words.choose}
            </Button>
          ) : null}
        </section>
      ))}
    </div>
  );
}
