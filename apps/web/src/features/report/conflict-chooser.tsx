import { Button } from '@mantine/core';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Conflict } from '@thidua/shared/report/report.model';
import type { FieldValue } from '@thidua/shared/report/report.value';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useTell } from '../../ui/tell.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';

interface ConflictChooserProps {
  reportId: string;
  conflict: Conflict;
  sinceRev: number;
  people: Record<string, string>;
  show: (value: FieldValue) => string;
}

/** Both values of a field that two people changed, side by side; whoever knows better chooses, the other stays in the history. */
export function ConflictChooser({ reportId, conflict, sinceRev, people, show }: ConflictChooserProps) {
  const words = useReportFormWords().conflict;
  const format = useFormat();
  const tell = useTell();
  const say = useProblemWords();
  const choose = useAct(reportApi.choose, {
    onSuccess: () => tell(words.chosen),
    onError: (problem) => tell(say(problem), { tone: 'danger' }),
  });
  return (
    <section className={css.conflict} aria-label={words.title}>
      <p>{words.title}</p>
      <div className={css.sides}>
        {(['kept', 'lost'] as const).map((side) => {
          const { value, by, at } = conflict[side];
          const shown = show(value) || words.empty;
          return (
            <div key={side} className={css.sideBox}>
              <div className={css.sideValue}>{shown}</div>
              <div className={css.sideBy}>{words.by(people[by] ?? '', format.when(at))}</div>
              <Button
                size="sm"
                loading={choose.isPending}
                onClick={() =>
                  choose.mutate({
                    params: { id: reportId, conflictId: conflict.id },
                    body: { side, sinceRev },
                  })
                }
              >
                {words.use(shown.length > 40 ? `${shown.slice(0, 40)}…` : shown)}
              </Button>
            </div>
          );
        })}
      </div>
    </section>
  );
}
