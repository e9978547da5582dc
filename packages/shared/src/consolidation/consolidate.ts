import type { FigureField } from '../form/template.model.ts';
import { addPeriods } from '../report/add-periods.ts';
import type { Figure } from '../report/report.value.ts';
import { addUnits, isSame, type Total } from './add-up.ts';
import type { SourceState } from './consolidation.model.ts';

/** One report as a consolidation takes it: which version, and what stands in it. Sources of a unit come oldest first. */
export interface Source {
  unitId: string;
  reportId: string;
  periodKey: string;
  state: SourceState;
  version: number | null;
  figures: Readonly<Record<string, Figure>> | null;
}

export interface UnitFigure {
  unitId: string;
  value: Figure | null;
}

export interface ConsolidatedFigure {
  code: string;
  value: Total;
  /** Units that reported this figure, of `of` units from which a report is expected. */
  n: number;
  of: number;
  byUnit: UnitFigure[];
}

/** How a unit stands: something of it was received, nothing was, or nothing is expected of it. */
export function unitState(sources: readonly Pick<Source, 'state'>[]): SourceState {
  if (sources.some(({ state }) => state === 'submitted')) return 'submitted';
  return sources.some(({ state }) => state === 'missing') ? 'missing' : 'exempt';
}

/**
 * The figures of many reports: first each unit over its periods, then the units together, each by the indicator's own two rules. `of`
 * counts the units that owe a report (exempt ones do not), so that "n of m" comes from obligations and is no division.
 */
export function consolidate(
  fields: readonly FigureField[],
  sources: readonly Source[],
): ConsolidatedFigure[] {
  const units = [...Map.groupBy(sources, (source) => source.unitId)];
  const of = units.filter(([, some]) => unitState(some) !== 'exempt').length;
  return fields.map(({ code, indicator }) => {
    const byUnit = units.map(([unitId, some]) => {
      const reported = some.flatMap(({ figures }) => {
        const figure = figures?.[code];
        return figure === undefined ? [] : [figure];
      });
      return { unitId, value: addPeriods(indicator, reported) ?? null };
    });
    const values = byUnit.flatMap(({ value }) => (value === null ? [] : [value]));
    return { code, value: addUnits(indicator, values), n: values.length, of, byUnit };
  });
}

/** The figures that another choice of versions would change: the total, or what one unit gives to it. */
export function changedFigures(
  before: readonly ConsolidatedFigure[],
  after: readonly ConsolidatedFigure[],
): ConsolidatedFigure[] {
  const held = new Map(before.map((figure) => [figure.code, figure]));
  return after.filter((figure) => {
    const was = held.get(figure.code);
    return !(was && isSame(reported(was), reported(figure)));
  });
}

const reported = ({ value, byUnit }: ConsolidatedFigure) => ({
  value,
  byUnit: byUnit.filter((unit) => unit.value !== null),
});
