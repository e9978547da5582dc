import type { Overview } from '@thidua/shared/overview/overview.model';
import type { VerdictLevel } from '@thidua/shared/overview/verdict';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { Glyph, type GlyphKey } from '../../ui/glyph.tsx';
import { LateVisits } from './late-visits.tsx';
import css from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';
import { reportsOf, standingLink } from './places.ts';

export const levelGlyphs: Record<VerdictLevel, GlyphKey> = { safe: 'ok', watch: 'watch', danger: 'over' };

/** One sentence before all figures: are we safe, who is late, what waits; its parts are links. */
export function VerdictLine({ data }: { data: Overview }) {
  const words = useOverviewWords();
  const { verdict, figures, agency } = data;
  const said = words.verdict;
  if (figures.units.total === 0)
    return (
      <p className={css.verdict}>
        <Glyph k="not" size={18} />
        <span>{said.nothingYet}</span>
      </p>
    );
  return (
    <p className={css.verdict} title={said.basis}>
      <Glyph k={levelGlyphs[verdict.level]} size={18} />
      <span>
        {agency.shortName} <b>{words.level[verdict.level]}</b>:{' '}
        {said.unitsOk(figures.units.safe, figures.units.total)}. <Reports data={data} />
        {verdict.missedAgain > 0 ? (
          <>
            {' '}
            <Link to={standingLink('watch')}>{said.missed(verdict.missedAgain)}</Link>
            {said.missedText}.
          </>
        ) : null}
        <LateVisits data={data} /> <Decisions n={data.decisions.length} />
      </span>
    </p>
  );
}

function Reports({ data }: { data: Overview }): ReactNode {
  const said = useOverviewWords().verdict;
  const format = useFormat();
  const { reports } = data.figures;
  const key = data.shown.periodKey;
  if (!key || reports.expected === 0) return null;
  const period = format.period(key);
  const open = reports.expected - reports.submitted;
  if (open === 0) return `${said.allIn(period)}.`;
  const isPast = reports.dueAt !== null && reports.dueAt < format.now;
  return (
    <>
      <Link to={reportsOf(data, reports.returned > 0 ? undefined : 'chua-nop')}>
        {said.reports(open, period)}
      </Link>
      {isPast || !reports.dueAt ? said.reportsLate : said.reportsOpen(format.when(reports.dueAt))}.
    </>
  );
}

function Decisions({ n }: { n: number }): ReactNode {
  const said = useOverviewWords().verdict;
  if (n === 0) return `${said.noDecisions}.`;
  return (
    <>
      <Link to={`${paths.overview}#can-quyet-dinh`}>{said.decisions(n)}</Link>
      {said.decisionsText}.
    </>
  );
}
