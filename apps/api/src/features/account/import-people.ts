import { accountProblem } from '@thidua/shared/account/account.problems';
import type { peopleSheetApi } from '@thidua/shared/account/people-sheet.api';
import { mostTold, type PeopleCounts, type PeopleTrial } from '@thidua/shared/account/people-sheet.model';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { mostSheetFaults } from '@thidua/shared/contract/sheet-fault';
import { undone } from '../../platform/db/undone.ts';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { faultAt } from '../../platform/papers/sheet-fault.ts';
import { importUnits } from '../unit/index.ts';
import { bringPeople } from './bring-people.ts';
import { importOf } from './people-import.repo.ts';
import { readPeopleList } from './read-people-list.ts';

type Input = Pick<Parsed<typeof peopleSheetApi.tryImport>, 'body'>;

/** All of a list, or nothing of it: units first, then the people, who may belong to them. Answers the act, by which the journal tells of it. */
export async function importPeople(ctx: Ctx, input: Input): Promise<string> {
  const { faultCount, counts } = await bringIn(ctx, input);
  if (faultCount > 0) throw accountProblem.listFaulty({ faults: faultCount });
  const { agencyId } = ctx.actor;
  ctx.record({
    event: 'account.imported',
    subject: { kind: 'unit', id: agencyId },
    unitId: agencyId,
    audience: 'office',
    changes: {
      unitsAdded: counts.unitsAdded,
      unitsSame: counts.unitsSame,
      peopleAdded: counts.added,
      peopleChanged: counts.changed,
      peopleSame: counts.same,
    },
  });
  return ctx.actId;
}

// Between the act and the view of one request and nowhere else.
const trials = new WeakMap<ReadCtx, PeopleTrial>();

/** The import itself, undone: what it would do and everything that stands in its way; it leaves no trace, in the journal neither. */
export async function tryPeople(ctx: Ctx, input: Input): Promise<string> {
  trials.set(ctx, await undone(ctx.db, () => bringIn({ ...ctx, record: () => {} }, input)));
  return ctx.actor.agencyId;
}

export const tellTrial = async (ctx: ReadCtx): Promise<PeopleTrial> => trials.get(ctx) as PeopleTrial;

export async function tellImport(ctx: ReadCtx, actId: string): Promise<PeopleCounts> {
  const { changes } = await ctx.db.one(importOf, [actId]);
  const { unitsAdded, unitsSame, peopleAdded: added, peopleChanged: changed, peopleSame: same } = changes;
  return { unitsAdded, unitsSame, added, changed, same };
}

async function bringIn(ctx: Ctx, { body }: Input): Promise<PeopleTrial> {
  if (ctx.actor.onBehalfOf) throw accountProblem.actingForAnother();
  const list = await readPeopleList(Buffer.from(body.file, 'base64'));
  const { faults } = list;
  const units = await importUnits(ctx, list.units, (line, column, code, facts) => {
    faults.push(faultAt(line.spot(column), code, facts));
  });
  const people = await bringPeople(ctx, list.people, (line, column, code, facts) => {
    faults.push(faultAt(line.spot(column), code, facts));
  });
  return {
    faults: faults.slice(0, mostSheetFaults),
    faultCount: faults.length,
    counts: {
      unitsAdded: units.added.length,
      unitsSame: units.same,
      added: people.added.length,
      changed: people.changed.length,
      same: people.same,
    },
    units: units.added,
    added: people.added.slice(0, mostTold),
    changed: people.changed.slice(0, mostTold),
    unused: list.unused,
  };
}
