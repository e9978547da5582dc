import { Select, SimpleGrid } from '@mantine/core';
import { ladderApi, type LadderPreview as Preview } from '@thidua/shared/notice/ladder.api';
import { type ObligationKind, obligationKinds } from '@thidua/shared/obligation/obligation.model';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { useObligationWords } from '../obligation/obligation.words.ts';
import css from './ladder.module.css';
import { useNoticeWords } from './notice.words.ts';

/** The ladder in force upon something that is really owed: when each step falls, who would be told, and by what way. */
export function LadderPreview() {
  const words = useNoticeWords().ladder.preview;
  const kinds = useObligationWords().kind;
  const say = useProblemWords();
  const [kind, setKind] = useState<ObligationKind>('report');
  const [chosen, choose] = useState<string | null>(null);
  const asked = useAsk(
    ladderApi.preview,
    { query: { kind, ...(chosen ? { obligationId: chosen } : {}) } },
    { keep: true },
  );
  const pick = (next: string | null) => {
    setKind((next ?? 'report') as ObligationKind);
    choose(null);
  };
  return (
    <Card title={words.title}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={12}>
        <Select
          label={words.kind}
          value={kind}
          allowDeselect={false}
          onChange={pick}
          data={obligationKinds.map((value) => ({ value, label: kinds[value] }))}
        />
        {asked.data && asked.data.duties.length > 0 ? (
          <DutySelect preview={asked.data} onChange={choose} />
        ) : null}
      </SimpleGrid>
      {asked.isPending ? <LoadingRows rows={4} /> : null}
      {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      {asked.data?.duties.length === 0 ? <EmptyState title={words.none}>{words.noneBody}</EmptyState> : null}
      {asked.data?.chosen ? <Steps preview={asked.data} /> : null}
    </Card>
  );
}

function DutySelect({ preview, onChange }: { preview: Preview; onChange: (id: string | null) => void }) {
  const words = useNoticeWords().ladder.preview;
  const duties = useObligationWords();
  const format = useFormat();
  const labelOf = (row: Preview['duties'][number]) => {
    const period = row.periodKey ? format.period(row.periodKey) : '';
    const title = duties.title[row.kind]({
      stage: row.stage,
      isDone: false,
      period,
      subject: row.subject.text,
      unit: row.aboutUnit.name,
    });
    return title.includes(row.aboutUnit.name) ? title : `${title}, ${row.aboutUnit.name}`;
  };
  return (
    <Select
      label={words.duty}
      value={preview.chosen}
      allowDeselect={false}
      onChange={onChange}
      data={preview.duties.map((row) => ({ value: row.id, label: labelOf(row) }))}
    />
  );
}

function Steps({ preview }: { preview: Preview }) {
  const { preview: words, hearer } = useNoticeWords().ladder;
  const format = useFormat();
  const duty = preview.duties.find((row) => row.id === preview.chosen);
  return (
    <>
      {duty ? <p className={css.due}>{words.due(format.when(duty.dueAt))}</p> : null}
      {preview.rungs.length === 0 ? <p className={css.quiet}>{words.noRungs}</p> : null}
      <ol className={css.steps}>
        {preview.rungs.map(({ rung, at, people }) => (
          <li key={rung.days} data-past={at <= format.now || undefined}>
            <p className={css.stepWhen}>
              {format.when(at)}
              {at <= format.now ? <span className={css.quiet}> {words.past}</span> : null}
            </p>
            <ul>
              {people.map((one) => (
                <li key={one.id}>
                  <b>{one.name}</b>
                  <span className={css.quiet}>
                    {hearer[one.as]} · {words.by[one.by]}
                  </span>
                </li>
              ))}
              {people.length === 0 ? <li className={css.quiet}>{words.nobody}</li> : null}
            </ul>
          </li>
        ))}
      </ol>
      <p className={css.quiet}>{words.nowSays}</p>
    </>
  );
}
