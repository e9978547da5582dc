import {
  type ConsolidatedFigure,
  changedFigures,
  consolidate,
  type Source,
} from '@thidua/shared/consolidation/consolidate';
import type { TemplateEdition } from '@thidua/shared/form/template.model';
import { figuresOf } from '@thidua/shared/form/template.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { readEdition } from '../form/index.ts';
import type { ConsolidationRow, PlaceRow, SourceRow } from './consolidation.row.ts';
import { listSources } from './consolidation-source.repo.ts';

/** How a report stands, as one word that can be compared and kept. */
export const standingOf = ({ state, version }: { state: string; version: number | null }) =>
  version === null ? state : `${state} ${version}`;

/** Was this report gathered otherwise than it stands now? */
export function isChanged(row: SourceRow): boolean {
  if (row.pinned_state === null) return true;
  return standingOf(row) !== standingOf({ state: row.pinned_state, version: row.pinned_version });
}

export interface Gathered {
  template: TemplateEdition;
  rows: SourceRow[];
  /** The figures as they were gathered; before anything was, as they stand. */
  figures: ConsolidatedFigure[];
  /** Reports that stand otherwise by now and have not been decided upon. */
  changed: SourceRow[];
  /** The figures that taking those in would change. */
  newer: ConsolidatedFigure[];
}

/** The sources of a consolidation and what comes of them, pinned and as they stand now. */
export async function readGathered(ctx: ReadCtx, row: ConsolidationRow): Promise<Gathered> {
  const template = await readEdition(ctx, row.template_edition_id);
  const fields = figuresOf(template.body);
  const rows = await sourceRows(ctx, row, row.id);
  if (row.gathered_at === null) {
    return { template, rows, figures: consolidate(fields, rows.map(sourceNow)), changed: [], newer: [] };
  }
  const figures = consolidate(fields, rows.filter((one) => one.pinned_state !== null).map(sourcePinned));
  const changed = rows.filter((one) => isChanged(one) && !isKept(row, one));
  if (changed.length === 0) return { template, rows, figures, changed, newer: [] };
  const keptBack = rows.filter((one) => !(isKept(row, one) && one.pinned_state === null));
  const after = keptBack.map((one) => (isKept(row, one) ? sourcePinned(one) : sourceNow(one)));
  return { template, rows, figures, changed, newer: changedFigures(figures, consolidate(fields, after)) };
}

export const sourceRows = (ctx: ReadCtx, place: PlaceRow, id: string | null): Promise<SourceRow[]> =>
  ctx.db.rows(listSources, [
    ctx.actor.agencyId,
    place.regime_id,
    place.first_day,
    place.last_day,
    place.unit_id,
    id,
  ]);

/** The office has seen how this report stands now, and keeps what it had. */
export const isKept = ({ kept }: ConsolidationRow, row: SourceRow): boolean =>
  kept !== null && kept.versions[row.report_id] === standingOf(row);

export const sourceNow = (row: SourceRow): Source => ({
  unitId: row.unit_id,
  reportId: row.report_id,
  periodKey: row.period_key,
  state: row.state,
  version: row.version,
  figures: row.figures,
});

const sourcePinned = (row: SourceRow): Source => ({
  unitId: row.unit_id,
  reportId: row.report_id,
  periodKey: row.period_key,
  state: row.pinned_state ?? 'missing',
  version: row.pinned_version,
  figures: pinnedFigures(row),
});

function pinnedFigures(row: SourceRow) {
  if (row.pinned_version === null) return null;
  return row.pinned_version === row.version ? row.figures : row.pinned_figures;
}
