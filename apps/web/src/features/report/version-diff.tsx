import { IconArrowRight } from '@tabler/icons-react';
import { figuresOf, narrativesOf, type TemplateBody } from '@thidua/shared/form/template.model';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Narrative } from '@thidua/shared/report/report.value';
import type { VersionDiff as Diff } from '@thidua/shared/report/report-list.model';
import { Link } from 'react-router';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useLang } from '../../platform/words.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { DiffText } from './diff-text.tsx';
import { useReportFormWords, useReportScreensWords } from './report.words.ts';
import { showFigure } from './show-figure.ts';
import css from './version-diff.module.css';

interface VersionDiffProps {
  reportId: string;
  body: TemplateBody;
  from: number;
  to: number;
}

/** Where two versions differ: figures from old to new, texts word by word. */
export function VersionDiff({ reportId, body, from, to }: VersionDiffProps) {
  const words = useReportScreensWords().versions;
  const say = useProblemWords();
  const diff = useAsk(reportApi.diff, { params: { id: reportId }, query: { from, to } });
  return (
    <Card title={words.diffTitle(from, to)} action={<Link to={`?ban=${to}`}>{words.closeDiff}</Link>}>
      {diff.isPending ? (
        <LoadingRows rows={4} />
      ) : diff.isError ? (
        <ErrorState problem={say(diff.error)} onRetry={retryOf(diff)} />
      ) : diff.data.figures.length + diff.data.texts.length === 0 ? (
        <EmptyState title={words.equal} />
      ) : (
        <Differences diff={diff.data} body={body} />
      )}
    </Card>
  );
}

function Differences({ diff, body }: { diff: Diff; body: TemplateBody }) {
  const words = useReportScreensWords();
  const form = useReportFormWords();
  const [lang] = useLang();
  const figures = new Map(figuresOf(body).map((field) => [field.code, field.indicator]));
  const titles = new Map(narrativesOf(body).map((part) => [part.code, part.title]));
  const textOf = (text: Narrative | null) =>
    text === null ? '' : typeof text === 'string' ? text : words.paper.nothing;
  return (
    <div className={css.differences}>
      {diff.figures.length > 0 ? (
        <section>
          <h3>{words.versions.figures}</h3>
          <dl className={css.figures}>
            {diff.figures.map(({ code, from, to }) => {
              const indicator = figures.get(code);
              const show = (value: typeof from) =>
                value === null || !indicator
                  ? words.versions.empty
                  : showFigure(indicator, value, lang, form);
              return (
                <div key={code}>
                  <dt>{indicator?.name ?? code}</dt>
                  <dd>
                    <del>{show(from)}</del>
                    <IconArrowRight size={15} stroke={1.8} aria-label={words.versions.to} />
                    <b>{show(to)}</b> {indicator?.measuredIn}
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ) : null}
      {diff.texts.length > 0 ? (
        <section>
          <h3>{words.versions.texts}</h3>
          {diff.texts.map(({ code, from, to }) => (
            <div key={code} className={css.text}>
              <h4>{titles.get(code) ?? code}</h4>
              <DiffText from={textOf(from)} to={textOf(to)} />
            </div>
          ))}
        </section>
      ) : null}
    </div>
  );
}
