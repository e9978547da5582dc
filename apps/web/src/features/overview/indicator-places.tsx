import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { IndicatorRange } from '@thidua/shared/overview/indicator-range.model';
import { useFormat } from '../../platform/format.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import css from './completeness.module.css';
import overview from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';
import { sayAmount, sayDifference } from './say-amount.ts';
import type { FiguresShown } from './use-figures-shown.ts';

type Row = IndicatorRange['rows'][number];

interface IndicatorPlacesProps {
  data: IndicatorRange;
  indicator: Indicator;
  shown: FiguresShown;
}

/** The units beside each other, by the indicator's rule across time; a name puts its line beside the whole. */
export function IndicatorPlaces({ data, indicator, shown: { show } }: IndicatorPlacesProps) {
  const { range, completeness } = useOverviewWords();
  const format = useFormat();
  const { compareId, earlier } = data.shown;
  const said = (value: Row['now']['value']) => sayAmount(indicator, value, format);
  const held = ({ now }: Pick<Row, 'now'>) => format.share(now.n, now.of, 'report');
  const change = (row: Pick<Row, 'now' | 'before'>) => sayDifference(indicator, row, range, format);
  const name = ({ place }: Row) => (
    <button
      type="button"
      className={`${overview.textButton} ${css.name}`}
      aria-pressed={place.id === compareId}
      onClick={() => show({ compareId: place.id === compareId ? '' : place.id })}
    >
      {place.name}
    </button>
  );
  const { total } = data;
  return (
    <Card title={completeness.byPlace[data.level]} note={range.rule[indicator.acrossTime]}>
      <DataTable
        caption={completeness.byPlace[data.level]}
        density="compact"
        minWidth={760}
        rows={data.rows}
        rowKey={(row) => row.place.id}
        {...(compareId ? { chosen: compareId } : {})}
        columns={[
          { key: 'place', head: completeness.place[data.level], naming: true, cell: name },
          {
            key: 'value',
            head: range.value,
            num: true,
            width: 176,
            cell: (row) => <b>{said(row.now.value)}</b>,
          },
          { key: 'held', head: range.held, num: true, quiet: true, width: 140, cell: held },
          {
            key: 'before',
            head: earlier > 0 ? range.beforeOf(completeness.periods(earlier)) : range.before,
            num: true,
            quiet: true,
            width: 160,
            cell: (row) => (row.before ? said(row.before.value) : '–'),
          },
          { key: 'change', head: range.change, num: true, width: 150, cell: change },
        ]}
        foot={
          <tr>
            <th scope="row">{range.total}</th>
            <td data-num>
              <b>{said(total.now.value)}</b>
            </td>
            <td data-num>{held(total)}</td>
            <td data-num>{total.before ? said(total.before.value) : '–'}</td>
            <td data-num>{change(total)}</td>
          </tr>
        }
        phone={(row) => (
          <span className={css.line}>
            {name(row)}
            <span>
              <b>{said(row.now.value)}</b>
              <span className="sec">{held(row)}</span>
            </span>
            {row.before ? <span className="sec">{change(row)}</span> : null}
          </span>
        )}
      />
    </Card>
  );
}
