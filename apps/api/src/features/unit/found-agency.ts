import type { Ctx } from '../../platform/http/ctx.ts';
import { plantUnit } from './plant-unit.ts';

interface Names {
  name: string;
  shortName: string;
  abbreviation: string;
}

export interface NewAgency {
  agency: Names;
  office: Names;
  /** The steering committee above it, where it is kept here too: made anew, or one that stands already. */
  committee?: Names | { id: string; path: string } | null;
  startsOn: string;
}

export interface Founded {
  committee: { id: string; path: string } | null;
  agency: { id: string; path: string };
  office: { id: string; path: string };
}

/** An agency begins as itself and its office. The committee is an agency of its own, so that its people see aggregates only. */
export async function foundAgency(ctx: Pick<Ctx, 'db' | 'newId'>, founded: NewAgency): Promise<Founded> {
  const { startsOn } = founded;
  const committee = await committeeOf(ctx, founded);
  const agencyId = ctx.newId();
  const agency = await plantUnit(ctx, {
    ...founded.agency,
    id: agencyId,
    agencyId,
    parent: committee,
    kind: 'agency',
    position: 0,
    startsOn,
  });
  const office = await plantUnit(ctx, {
    ...founded.office,
    agencyId,
    parent: agency,
    kind: 'office',
    position: 1,
    startsOn,
  });
  return { committee, agency, office };
}

async function committeeOf(ctx: Pick<Ctx, 'db' | 'newId'>, { committee, startsOn }: NewAgency) {
  if (!committee) return null;
  if ('path' in committee) return committee;
  const id = ctx.newId();
  return plantUnit(ctx, {
    ...committee,
    id,
    agencyId: id,
    parent: null,
    kind: 'committee',
    position: 0,
    startsOn,
  });
}
