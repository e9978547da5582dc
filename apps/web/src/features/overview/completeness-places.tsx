import { inOrder, onTimeIn, overdueIn, receivedOf } from '@thidua/shared/overview/completeness';
import {
  type CompletenessAnswer,
  type CompletenessRow,
  placeOrders,
} from '@thidua/shared/overview/completeness.model';
import { useFormat } from '../../platform/format.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import css from './completeness.module.css';
import { RateText, useCountColumns } from './completeness-columns.tsx';
import { useSayChange } from './completeness-figures.tsx';
import overview from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';
import { PickMenu } from './pick-menu.tsx';
import { type FiguresShown, orderSlug } from './use-figures-shown.ts';

interface CompletenessPlacesProps {
  data: CompletenessAnswer;
  shown: FiguresShown;
}

/** Each unit, or each agency beneath the committee; a name puts its line beside the whole. */
export function CompletenessPlaces({ data, shown: { order, show } }: CompletenessPlacesProps) {
  const words = useOverviewWords().completeness;
  const format = useFormat();
  const change = useSayChange();
  const columns = useCountColumns<CompletenessRow>((row) => row.now);
  const { compareId, earlier } = data.shown;
  const name = ({ place }: CompletenessRow) => (
    <button
      type="button"
      className={`${overview.textButton} ${css.name}`}
      aria-pressed={place.id === compareId}
      onClick={() => show({ compareId: place.id === compareId ? '' : place.id })}
    >
      {place.name}
    </button>
  );
  return (
    <Card
      title={words.byPlace[data.level]}
      note={earlier > 0 ? words.changeOf(words.periods(earlier)) : undefined}
      action={
        <span data-screen-only>
          <PickMenu
            label={words.orderLabel}
            choices={placeOrders.map((one) => ({ value: orderSlug(one), label: words.order[one] }))}
            value={orderSlug(order)}
            onPick={(slug) => show({ order: slug })}
          />
        </span>
      }
    >
      <DataTable
        caption={words.byPlace[data.level]}
        density="compact"
        minWidth={1000}
        rows={inOrder(data.rows, order)}
        rowKey={(row) => row.place.id}
        {...(compareId ? { chosen: compareId } : {})}
        columns={[
          { key: 'place', head: words.place[data.level], naming: true, cell: name },
          ...columns,
          {
            key: 'change',
            head: words.change,
            num: true,
            quiet: true,
            width: 150,
            cell: (row) => (row.before ? change(row, onTimeIn) : '–'),
          },
        ]}
        phone={(row) => (
          <span className={css.line}>
            {name(row)}
            <span>
              {words.receivedRate} <RateText rate={receivedOf(row.now)} />
            </span>
            <span>
              {words.onTimeRate} <RateText rate={onTimeIn(row.now)} />
            </span>
            <span className="sec">
              {[
                row.now.late > 0 ? `${words.late} ${format.number(row.now.late)}` : '',
                overdueIn(row.now) > 0 ? `${words.overdue} ${format.number(overdueIn(row.now))}` : '',
                row.before ? change(row, onTimeIn) : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
        )}
      />
    </Card>
  );
}
