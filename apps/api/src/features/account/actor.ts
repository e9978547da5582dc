import type { Actor } from '@thidua/shared/access/actor';
import type { ActorRow } from './actor.repo.ts';

export function actorOfRow(row: ActorRow): Actor {
  return {
    accountId: row.account_id,
    agencyId: row.agency_id,
    name: row.name,
    homeUnitId: row.home_unit_id,
    grants: row.grants,
    onBehalfOf:
      row.for_account_id && row.for_name ? { accountId: row.for_account_id, name: row.for_name } : null,
  };
}
