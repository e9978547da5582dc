import type { Unit, UnitKind } from '@thidua/shared/unit/unit.model';
import type { UnitRow } from './unit.repo.ts';

export function unitView(row: UnitRow): Unit {
  return {
    id: row.id,
    parentId: row.parent_id,
    kind: row.kind as UnitKind,
    name: row.name,
    shortName: row.short_name,
    abbreviation: row.abbreviation,
    position: row.position,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    rev: row.rev,
  };
}
