import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { rungsOf } from '@thidua/shared/notice/default-ladder';
import type { ladderApi } from '@thidua/shared/notice/ladder.api';
import type { Hearer } from '@thidua/shared/notice/ladder.model';
import { topicOf, usualChoices, wayOf } from '@thidua/shared/notice/mail-choice.model';
import { rungTimes } from '@thidua/shared/notice/remind';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { readOwedOfKind } from '../obligation/index.ts';
import { workCalendars } from '../unit/index.ts';
import { hearersOf, holdersAskedOnce } from './hearers.ts';
import { findOwed, listPeople } from './ladder.repo.ts';
import { settingOf } from './ladder-setting.ts';

type Endpoint = typeof ladderApi.preview;
type Person = Answer<Endpoint>['rungs'][number]['people'][number];

const offered = 20;

/** Something that is really owed, and what its ladder tells to whom: by the same rules and roles as the clock. */
export async function previewLadder(ctx: ReadCtx, { query }: Parsed<Endpoint>): Promise<Answer<Endpoint>> {
  const duties = await readOwedOfKind(ctx, query.kind, offered);
  const chosen = query.obligationId ?? duties[0]?.id ?? null;
  const owed = chosen ? await ctx.db.maybe(findOwed, [ctx.actor.agencyId, ctx.now, chosen]) : undefined;
  if (owed?.kind !== query.kind || owed.is_veiled) return { duties, chosen: null, rungs: [] };
  const rungs = rungsOf(await settingOf(ctx), owed.kind);
  const owing = { opensAt: owed.opens_at, dueAt: owed.due_at };
  const ask = holdersAskedOnce(ctx);
  const times = rungTimes(owing, rungs, await workCalendars(ctx));
  const told: Answer<Endpoint>['rungs'] = [];
  for (const { rung, at } of times)
    told.push({ rung, at, people: await peopleOf(ctx, await hearersOf(ask, owed, rung.to)) });
  return { duties, chosen: owed.id, rungs: told };
}

async function peopleOf(ctx: ReadCtx, hearers: ReadonlyMap<string, Hearer>): Promise<Person[]> {
  const found = await ctx.db.rows(listPeople, [ctx.actor.agencyId, [...hearers.keys()]]);
  return found.map(({ id, name, post, email, choices }) => {
    const as = hearers.get(id) as Hearer;
    const topic = topicOf(as === 'debtor' ? 'obligation.reminded' : 'obligation.escalated');
    const by = wayOf(topic, choices ?? usualChoices);
    return { id, name, post, as, by: email || by === 'appOnly' ? by : 'noAddress' };
  });
}
