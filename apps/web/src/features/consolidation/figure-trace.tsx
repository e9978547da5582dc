import { Button } from '@mantine/core';
import { isAdjustable } from '@thidua/shared/consolidation/add-up';
import type {
  ConsolidatedUnit,
  Consolidation,
  FigureLine,
} from '@thidua/shared/consolidation/consolidation.model';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { AdjustDialog } from './adjust-dialog.tsx';
import { useConsolidationWords } from './consolidation.words.ts';
import css from './figures.module.css';
import type { Placed } from './placed.ts';
import { useSaid } from './use-said.ts';

/** From which units a total comes, each with the very version that counts, and what the office added to it. */
export function FigureTrace({ view, placed }: { view: Consolidation; placed: Placed }) {
  const words = useConsolidationWords();
  const said = useSaid();
  const [isAdjusting, adjust] = useState(false);
  const { line, field } = placed;
  const { adjustment } = line;
  const mayAdjust = view.actions.adjust?.allowed && isAdjustable(field.indicator);
  return (
    <div className={css.trace}>
      {field.indicator.acrossUnits === 'none' ? <p className={css.hint}>{words.figures.none}</p> : null}
      <ul className={css.units}>
        {view.units.map((unit) => (
          <UnitValue key={unit.unit.id} view={view} unit={unit} line={line} indicator={field.indicator} />
        ))}
      </ul>
      {adjustment || mayAdjust ? (
        <p className={css.adjustment}>
          {adjustment
            ? words.adjust.line(
                said.delta(field.indicator, adjustment.delta),
                view.people[adjustment.by] ?? '',
                adjustment.reason,
              )
            : null}
          {mayAdjust ? (
            <Button size="xs" variant="subtle" onClick={() => adjust(true)}>
              {adjustment ? words.adjust.change : words.adjust.act}
            </Button>
          ) : null}
        </p>
      ) : null}
      {mayAdjust ? (
        <AdjustDialog
          key={`${view.rev}`}
          view={view}
          placed={placed}
          opened={isAdjusting}
          onClose={() => adjust(false)}
        />
      ) : null}
    </div>
  );
}

interface UnitValueProps {
  view: Consolidation;
  unit: ConsolidatedUnit;
  line: FigureLine;
  indicator: Indicator;
}

function UnitValue({ view, unit: { unit, state, sources }, line, indicator }: UnitValueProps) {
  const words = useConsolidationWords().figures;
  const said = useSaid();
  const given = line.byUnit.find(({ unitId }) => unitId === unit.id);
  const value = given?.value ?? null;
  const isChanged = given?.now !== undefined;
  const single = sources.length === 1 ? sources[0] : undefined;
  const isSent = state === 'submitted';
  return (
    <li data-without={isSent ? undefined : ''}>
      <span className={css.unitName}>
        {isSent ? null : <Glyph k={state === 'exempt' ? 'ex' : 'soon'} size={14} />}
        {single?.version ? (
          <Link
            to={`${paths.reportPaper(single.reportId)}?ban=${single.version}`}
            title={words.version(single.version)}
          >
            {unit.name}
          </Link>
        ) : (
          unit.name
        )}
        {sources.length > 1 ? <Weeks view={view} sources={sources} unit={unit.name} /> : null}
      </span>
      <span className={css.unitValue}>
        {isChanged ? (
          <>
            <del>{said.figure(indicator, value)}</del> →{' '}
            <ins>{said.figure(indicator, given?.now ?? null)}</ins>
          </>
        ) : value !== null ? (
          <b>{said.figure(indicator, value)}</b>
        ) : (
          words[isSent ? 'empty' : state === 'exempt' ? 'exempt' : 'missing']
        )}
      </span>
    </li>
  );
}

interface WeeksProps {
  view: Consolidation;
  sources: ConsolidatedUnit['sources'];
  unit: string;
}

/** Of a longer period the reports within it. */
function Weeks({ sources, unit }: WeeksProps) {
  const words = useConsolidationWords().figures;
  const format = useFormat();
  return (
    <span className={css.weeks}>
      {sources.map(({ reportId, periodKey, version, state }) =>
        version ? (
          <Link
            key={reportId}
            to={`${paths.reportPaper(reportId)}?ban=${version}`}
            aria-label={`${words.openReport(unit)}, ${format.period(periodKey)}`}
          >
            {format.period(periodKey)}
          </Link>
        ) : (
          <span key={reportId}>
            {format.period(periodKey)} {words[state === 'exempt' ? 'exempt' : 'missing']}
          </span>
        ),
      )}
    </span>
  );
}
