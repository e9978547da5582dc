import { urlOf } from '@thidua/shared/contract/call';
import { periodKindOf } from '@thidua/shared/kernel/period-key';
import { overviewApi } from '@thidua/shared/overview/overview.api';
import type { Overview } from '@thidua/shared/overview/overview.model';
import type { UnitStanding } from '@thidua/shared/overview/verdict';
import { useState } from 'react';
import { Link } from 'react-router';
import { useKernelWords } from '../../platform/format.tsx';
import { useLang } from '../../platform/words.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { ChoosableGrid } from './choosable-grid.tsx';
import css from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';
import { reportsOf } from './places.ts';
import type { useShown } from './use-shown.ts';

const phonePeriods = 5;

interface GridCardProps {
  data: Overview;
  standing: UnitStanding | undefined;
  query: ReturnType<typeof useShown>['query'];
  show: ReturnType<typeof useShown>['show'];
}

/** Who is late: units by periods, with what can be done about it. */
export function GridCard({ data, standing, query, show }: GridCardProps) {
  const words = useOverviewWords();
  const kernel = useKernelWords();
  const [lang] = useLang();
  const onPhone = usePhone();
  const [isWide, setWide] = useState(false);
  const cut = onPhone && !isWide ? -phonePeriods : 0;
  const periods = data.grid.periods.slice(cut);
  const rows = data.grid.rows
    .filter((row) => (standing ? row.standing === standing : row.cells.some(Boolean)))
    .map((row) => (cut ? { ...row, cells: row.cells.slice(cut) } : row));
  const key = data.shown.periodKey;
  const kind = key ? kernel.periodKind[periodKindOf(key)] : '';
  const sheet = urlOf(overviewApi.sheet, { query: { ...query, standing, lang } });
  return (
    <div id="luoi" className={css.anchor}>
      <Card
        title={onPhone ? words.grid.titlePhone(periods.length) : words.grid.title(kind)}
        note={onPhone ? undefined : words.grid.last(periods.length)}
        action={
          <GridLinks data={data} sheet={sheet} wide={onPhone ? isWide : null} onWide={() => setWide(true)} />
        }
      >
        {standing ? (
          <Notice
            actions={
              <button type="button" className={css.textButton} onClick={() => show({ standing: undefined })}>
                {words.grid.showAll}
              </button>
            }
          >
            {words.grid.onlyStanding(words.standing[standing])}
          </Notice>
        ) : null}
        {periods.length === 0 ? (
          <EmptyState title={words.grid.empty}>{words.grid.emptyBody}</EmptyState>
        ) : (
          <ChoosableGrid data={data} periods={periods} rows={rows} sheet={sheet} />
        )}
      </Card>
    </div>
  );
}

interface GridLinksProps {
  data: Overview;
  sheet: string;
  /** On the phone: whether all periods are shown already. */
  wide: boolean | null;
  onWide: () => void;
}

function GridLinks({ data, sheet, wide, onWide }: GridLinksProps) {
  const words = useOverviewWords().grid;
  const n = data.grid.periods.length;
  if (wide !== null)
    return wide || n <= phonePeriods ? null : (
      <button type="button" className={css.textButton} onClick={onWide}>
        {words.allWeeks(n)}
      </button>
    );
  return (
    <span className={css.links}>
      <a href={sheet} download>
        {words.export}
      </a>
      <Link to={reportsOf(data)}>{words.asTable}</Link>
    </span>
  );
}
