import type { Endpoint } from '@thidua/shared/contract/endpoint';
import type { Act } from '../journal/act.ts';
import { type Base, writeJournal } from '../journal/write-journal.ts';
import type { DoorDeps } from './admit.ts';
import type { Ctx } from './ctx.ts';

/** Runs what must follow within the transaction, then writes the journal: the last thing before COMMIT. */
export async function flushActs(
  deps: Pick<DoorDeps, 'reactions' | 'newId'>,
  made: { ctx: Ctx; acts: Act[] },
  endpoint: Pick<Endpoint, 'name'> | null,
  base: Base | null,
): Promise<void> {
  const { ctx, acts } = made;
  for (let n = 0; n < acts.length; n += 1) {
    const act = acts[n] as Act; // a reaction may record an act of its own, which is reached in turn
    for (const reaction of deps.reactions.within.get(act.event) ?? []) await reaction.run(ctx, act);
  }
  if (acts.length === 0) return;
  writeJournal(
    ctx.db,
    {
      actId: ctx.actId,
      agencyId: ctx.actor.agencyId,
      accountId: ctx.actor.accountId || null,
      onBehalfOf: ctx.actor.onBehalfOf?.accountId ?? null,
      at: ctx.now,
      endpoint: endpoint?.name ?? null,
      base,
      requestId: ctx.requestId,
    },
    acts,
    deps.newId,
  );
}
