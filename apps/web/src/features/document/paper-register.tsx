import { Button } from '@mantine/core';
import { letterheadApi } from '@thidua/shared/document/letterhead.api';
import type { PaperSeries, PaperRegister as Register } from '@thidua/shared/document/letterhead.model';
import { paperNumber } from '@thidua/shared/document/paper-number';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { subjectPath } from '../../platform/subject-paths.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import css from './letterhead.module.css';
import { useLetterheadWords } from './letterhead.words.ts';
import { NextNumberDialog } from './next-number-dialog.tsx';

/** Which number each series takes next, and what was issued last. */
export function PaperRegister() {
  const say = useProblemWords();
  const asked = useAsk(letterheadApi.register, {});
  if (asked.isPending) return <LoadingRows rows={3} />;
  if (!asked.data) return <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />;
  return <Series register={asked.data} />;
}

function Series({ register }: { register: Register }) {
  const { register: words } = useLetterheadWords();
  const [changing, change] = useState<PaperSeries | null>(null);
  const act = (row: PaperSeries) => (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={words.change(row.series)}
      onClick={() => change(row)}
    >
      {words.act}
    </Button>
  );
  const highest = (row: PaperSeries) =>
    row.highest === 0 ? words.none : paperNumber(row.highest, row.series).text;
  return (
    <>
      <Card title={words.title(register.year)} flush>
        <p className={css.lead}>{words.lead}</p>
        <DataTable
          caption={words.title(register.year)}
          density="compact"
          rows={register.series}
          rowKey={(row) => row.series}
          columns={[
            { key: 'series', head: words.columns.series, naming: true, cell: (row) => row.series },
            { key: 'next', head: words.columns.next, cell: (row) => paperNumber(row.next, row.series).text },
            { key: 'highest', head: words.columns.highest, quiet: true, cell: highest },
            {
              key: 'act',
              head: <span className={css.said}>{words.act}</span>,
              num: true,
              width: 180,
              cell: act,
            },
          ]}
          phone={(row) => (
            <div className={css.seriesCard}>
              <p>
                <b>{row.series}</b> {words.columns.next.toLowerCase()}{' '}
                {paperNumber(row.next, row.series).text}
              </p>
              <p className="sec">
                {words.columns.highest}: {highest(row)}
              </p>
              {act(row)}
            </div>
          )}
        />
        <LastPapers papers={register.papers} />
      </Card>
      {changing ? (
        <NextNumberDialog agencyId={register.agencyId} series={changing} onClose={() => change(null)} />
      ) : null}
    </>
  );
}

function LastPapers({ papers }: Pick<Register, 'papers'>) {
  const { register: words } = useLetterheadWords();
  const format = useFormat();
  return (
    <section className={css.papers} aria-label={words.papers}>
      <h3>{words.papers}</h3>
      {papers.length === 0 ? <p className="sec">{words.noPapers}</p> : null}
      <ul className={css.lines}>
        {papers.slice(0, 10).map(({ id, number, day, subject, aboutKind, aboutId }) => {
          const path = subjectPath(aboutKind, aboutId);
          return (
            <li key={id}>
              {path ? <Link to={path}>{subject}</Link> : subject}{' '}
              <span className="sec">{words.paper(number, format.day(day))}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
