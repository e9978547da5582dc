import type { Consolidation } from '@thidua/shared/consolidation/consolidation.model';
import { measuredIn } from '@thidua/shared/consolidation/say-total';
import { figuresOf } from '@thidua/shared/form/template.model';
import { Fragment, useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useConsolidationWords } from './consolidation.words.ts';
import { FigureNote } from './figure-note.tsx';
import { FigureTrace } from './figure-trace.tsx';
import css from './figures.module.css';
import { FiguresList } from './figures-list.tsx';
import { OpenMark } from './open-mark.tsx';
import { type FiguresProps, type Placed, traceId } from './placed.ts';
import { useSaid } from './use-said.ts';

/** Every figure by its rule with where it comes from; each opens down to its units. */
export function FiguresTable({ view }: { view: Consolidation }) {
  const isPhone = usePhone();
  const [opened, setOpened] = useState<string | null>(null);
  const lines = new Map(view.figures.map((line) => [line.code, line]));
  const placed = figuresOf(view.template.body).flatMap((field): Placed[] => {
    const line = lines.get(field.code);
    return line ? [{ field, line }] : [];
  });
  const toggle = (code: string) => setOpened(opened === code ? null : code);
  const props = { view, placed, opened, onToggle: toggle };
  return isPhone ? <FiguresList {...props} /> : <WideTable {...props} />;
}

function WideTable({ view, placed, opened, onToggle }: FiguresProps) {
  const words = useConsolidationWords();
  const { columns } = words.figures;
  const format = useFormat();
  return (
    <div className={css.frame}>
      <table className={css.table}>
        <caption>{words.figures.caption(format.period(view.period.key, true))}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.rule}</th>
            <th scope="col" data-num>
              {columns.previous}
            </th>
            <th scope="col" data-num>
              {view.node.isAgency ? columns.total : columns.totalOfNode}
            </th>
            <th scope="col">{columns.measuredIn}</th>
            <th scope="col">{columns.source}</th>
            <th scope="col">{columns.note}</th>
          </tr>
        </thead>
        <tbody>
          {placed.map((one) => (
            <Fragment key={one.field.code}>
              <Row view={view} placed={one} isOpen={opened === one.field.code} onToggle={onToggle} />
              {opened === one.field.code ? (
                <tr className={css.traceRow} id={traceId(one.field.code)}>
                  <td colSpan={7}>
                    <FigureTrace view={view} placed={one} />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  view: Consolidation;
  placed: Placed;
  isOpen: boolean;
  onToggle: (code: string) => void;
}

function Row({ view, placed: { field, line }, isOpen, onToggle }: RowProps) {
  const words = useConsolidationWords();
  const said = useSaid();
  const { indicator, code } = field;
  const isLonger = view.period.kind !== view.regime.periodKind;
  const rule = words.acrossUnits[indicator.acrossUnits];
  return (
    <tr data-open={isOpen || undefined}>
      <th scope="row">
        <button
          type="button"
          className={css.opener}
          aria-expanded={isOpen}
          aria-controls={isOpen ? traceId(code) : undefined}
          onClick={() => onToggle(code)}
        >
          <OpenMark isOpen={isOpen} />
          <span>{indicator.name}</span>
        </button>
      </th>
      <td data-quiet className={isLonger ? undefined : css.rule}>
        {isLonger ? `${rule}, ${words.acrossTime[indicator.acrossTime]}` : rule}
      </td>
      <td data-num data-quiet>
        {said.total(indicator, line.previous)}
      </td>
      <td data-num className={css.total}>
        {said.total(indicator, line.value)}
      </td>
      <td data-quiet>{measuredIn(indicator)}</td>
      <td>
        <button type="button" className={css.source} onClick={() => onToggle(code)}>
          {words.figures.sourceOf(line.n, line.of)}
        </button>
      </td>
      <td data-quiet>
        <FigureNote view={view} placed={{ field, line }} />
      </td>
    </tr>
  );
}
