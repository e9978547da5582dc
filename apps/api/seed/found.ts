import { demoPassword } from '@thidua/shared/account/demo';
import { hashPassword, issueGrant, plantAccount } from '../src/features/account/index.ts';
import { foundAgency, plantUnit } from '../src/features/unit/index.ts';
import { bindDb } from '../src/platform/db/db.ts';
import type { Ctx } from '../src/platform/http/ctx.ts';
import { nobodys, type Transact } from '../src/platform/http/transaction.ts';
import {
  type DemoPerson,
  type DemoUnit,
  demoAgency,
  demoCommittee,
  demoReader,
  wholeAgency,
} from './demo-agency.ts';

export interface Founded {
  agencyId: string;
  /** By the code of the unit; the agency itself by its own. */
  unitIds: Map<string, string>;
  /** By user name. */
  accounts: Map<string, string>;
}

interface Founding {
  transact: Transact;
  newId: () => string;
  at: string;
  /** The first is the office. */
  units: readonly DemoUnit[];
  people: readonly DemoPerson[];
}

const startsOn = '2020-01-01';

/** The tree, the people, their roles. Everybody's password is the demo's one, hashed once. */
export async function foundHouse({ transact, newId, at, units, people }: Founding): Promise<Founded> {
  const passwordHash = await hashPassword(demoPassword);
  const [office, ...others] = units;
  if (!office) throw new Error('an agency has an office');
  return transact('write', nobodys, async (client) => {
    const ctx = { db: bindDb(client), newId, now: at };
    const names = (unit: DemoUnit) => ({
      name: unit.name,
      shortName: unit.shortName,
      abbreviation: unit.code,
    });
    const tree = await foundAgency(ctx, {
      agency: demoAgency,
      office: names(office),
      committee: demoCommittee,
      startsOn,
    });
    const agencyId = tree.agency.id;
    const unitIds = new Map([
      [wholeAgency, agencyId],
      [office.code, tree.office.id],
    ]);
    for (const [place, unit] of others.entries()) {
      const { id } = await plantUnit(ctx, {
        ...names(unit),
        agencyId,
        parent: tree.agency,
        kind: unit.kind,
        position: place + 2,
        startsOn,
      });
      unitIds.set(unit.code, id);
    }
    const accounts = new Map<string, string>();
    for (const person of people) {
      const { username, name, post } = person;
      const unitId = unitIds.get(person.unit) as string;
      const id = await plantAccount(ctx, { agencyId, unitId, username, name, post, passwordHash });
      if (!id) throw new Error(`${username} is there twice`);
      accounts.set(username, id);
      for (const { role, unit } of person.roles) {
        await issueGrant(ctx, {
          agencyId,
          accountId: id,
          unitId: unitIds.get(unit) as string,
          role,
          startsOn,
        });
      }
    }
    await plantReader(ctx, tree.committee?.id, passwordHash);
    return { agencyId, unitIds, accounts };
  });
}

/** One who reads for the committee, which is an agency of its own. */
async function plantReader(
  ctx: Pick<Ctx, 'db' | 'newId' | 'now'>,
  committeeId: string | undefined,
  passwordHash: string,
): Promise<void> {
  if (!committeeId) throw new Error('the demo has a committee');
  const { role, ...person } = demoReader;
  const place = { agencyId: committeeId, unitId: committeeId };
  const accountId = await plantAccount(ctx, { ...place, ...person, passwordHash });
  if (!accountId) throw new Error(`${person.username} is there twice`);
  await issueGrant(ctx, { ...place, accountId, role, startsOn });
}
