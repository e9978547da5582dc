import { fold } from '@thidua/shared/kernel/text';
import type { UnitKind } from '@thidua/shared/unit/unit.model';
import type { Ctx } from '../../platform/http/ctx.ts';
import { insertSpan, insertUnit } from './unit.repo.ts';

export interface NewUnit {
  id?: string;
  agencyId: string;
  parent: { id: string; path: string } | null;
  kind: UnitKind;
  name: string;
  shortName: string;
  abbreviation: string;
  position: number;
  startsOn: string;
}

const label = (id: string) => id.replaceAll('-', '');

/** Puts a unit into the tree from a day on: its row for today and the first of its dated spans. */
export async function plantUnit(
  ctx: Pick<Ctx, 'db' | 'newId'>,
  unit: NewUnit,
): Promise<{ id: string; path: string }> {
  const id = unit.id ?? ctx.newId();
  const path = unit.parent ? `${unit.parent.path}.${label(id)}` : label(id);
  const parentId = unit.parent?.id ?? null;
  const names = [unit.name, unit.shortName, unit.abbreviation];
  const folded = fold(`${unit.name} ${unit.abbreviation}`);
  await ctx.db.run(insertUnit, [
    id,
    unit.agencyId,
    parentId,
    unit.kind,
    path,
    ...names,
    folded,
    unit.position,
    unit.startsOn,
  ]);
  await ctx.db.run(insertSpan, [
    ctx.newId(),
    unit.agencyId,
    id,
    unit.startsOn,
    null,
    ...names,
    parentId,
    path,
  ]);
  return { id, path };
}
