import type { Total } from '@thidua/shared/consolidation/add-up';
import type { Adjustment, Part, SourceState } from '@thidua/shared/consolidation/consolidation.model';
import { named } from '../../platform/db/statement.ts';
import type { SealedRow } from './consolidation.row.ts';

export const insertSealed = named<never>(
  'consolidation.seal',
  `insert into consolidation_version (agency_id, consolidation_id, version, contents, presented_by, approved_by, approved_for,
     approved_at, is_late, fingerprint, receipt)
   values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9, $10, $11)`,
);

export const listSealed = named<SealedRow>(
  'consolidation.sealed',
  `select version, presented_by, approved_by, approved_for, approved_at, is_late, fingerprint, receipt
   from consolidation_version where agency_id = $1 and consolidation_id = $2 order by version desc`,
);

/** Totals of the last approved version of another period at the same node: $2 regime, $3 period, $4 node. */
export const findSealedTotals = named<{ totals: Record<string, Total> }>(
  'consolidation.sealedTotals',
  `select v.contents -> 'figures' as totals from consolidation c join consolidation_version v on v.consolidation_id = c.id
   where c.agency_id = $1 and c.regime_id = $2 and c.period_key = $3 and c.unit_id = $4 order by v.version desc limit 1`,
);

export interface SealedContents {
  figures: Record<string, Total>;
  counted: Record<string, { n: number; of: number }>;
  adjustments: Record<string, Adjustment>;
  texts: Record<string, Part & { by: string }>;
  sources: { unitId: string; state: SourceState }[];
}

/** $2 consolidation, $3 version. */
export const findSealedContents = named<{ contents: SealedContents }>(
  'consolidation.sealedContents',
  'select contents from consolidation_version where agency_id = $1 and consolidation_id = $2 and version = $3',
);
