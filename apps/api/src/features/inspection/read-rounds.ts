import { allows } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { roundApi } from '@thidua/shared/inspection/round.api';
import type { Round, RoundLine } from '@thidua/shared/inspection/round.model';
import { judgeRoundAll } from '@thidua/shared/inspection/round.policy';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { readCursor, writeCursor } from '../../platform/http/cursor.ts';
import { knownParams } from './known-visit.ts';
import { listNamed } from './member.repo.ts';
import {
  findRoundLine,
  listRounds,
  listRoundUnits,
  listRoundVisits,
  type RoundLineRow,
  type RoundUnitRow,
  type RoundVisitRow,
} from './round.repo.ts';

type Api = typeof roundApi;

const lineOf = (row: RoundLineRow): RoundLine => ({
  id: row.id,
  rev: row.rev,
  name: row.name,
  purpose: row.purpose,
  state: row.state,
  campaignId: row.campaign_id,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  checklist: {
    id: row.checklist_id,
    editionId: row.edition_id,
    name: row.checklist_name,
    edition: row.edition,
    isSample: row.is_sample,
  },
  selfDueOn: row.self_due_on,
  counts: {
    visits: row.visits,
    done: row.done,
    late: row.late,
    self: row.self,
    selfDone: row.self_done,
    openFindings: Number(row.open_findings),
  },
});

export async function readRounds(ctx: ReadCtx, { query }: Parsed<Api['list']>): Promise<Answer<Api['list']>> {
  const after = readCursor(query.cursor);
  const found = await ctx.db.rows(listRounds, [
    ...knownParams(ctx),
    query.state ?? null,
    after?.[0] ?? null,
    after?.[1] ?? null,
    query.limit + 1,
  ]);
  const rows = found.slice(0, query.limit);
  const last = found.length > rows.length ? rows.at(-1) : undefined;
  return { items: rows.map(lineOf), nextCursor: last ? writeCursor([last.starts_on, last.id]) : null };
}

export async function showRound(ctx: ReadCtx, id: string): Promise<Round> {
  const { agencyId } = ctx.actor;
  const row = await ctx.db.maybe(findRoundLine, [...knownParams(ctx), id]);
  if (!row) throw doorProblem.notFound();
  const visits = await ctx.db.rows(listRoundVisits, [...knownParams(ctx), id]);
  const isPlanner = allows(ctx.actor, 'inspection.plan', { agencyId, unitId: null });
  // Whoever does not look over the whole agency sees of the round the units of which they see something in it.
  const unitIds = allows(ctx.actor, 'inspection.read', { agencyId, unitId: null })
    ? row.unit_ids
    : [...new Set(visits.map((visit) => visit.unit_id))];
  const units = await ctx.db.rows(listRoundUnits, [agencyId, unitIds]);
  const unfinished = visits.filter(({ state }) => state === 'planned' || state === 'started').length;
  return {
    ...lineOf(row),
    units: units.map((unit) => unitOf(unit, visits)),
    team: isPlanner ? await teamOf(ctx, row) : [],
    actions: judgeRoundAll(ctx.actor, { agencyId, state: row.state, unfinished }),
    asOf: ctx.now,
  };
}

function unitOf(unit: RoundUnitRow, visits: readonly RoundVisitRow[]): Round['units'][number] {
  const own = visits.filter((visit) => visit.unit_id === unit.id);
  const self = own.find(({ kind }) => kind === 'self');
  return {
    unit: { id: unit.id, name: unit.name, shortName: unit.short_name, abbreviation: unit.abbreviation },
    visits: own
      .filter(({ kind }) => kind === 'inspection')
      .map(({ id, state, starts_at }) => ({ id, state, startsAt: starts_at })),
    self: self ? { id: self.id, state: self.state, endsAt: self.ends_at, isLate: self.is_late } : null,
    openFindings: unit.open_findings,
  };
}

async function teamOf(ctx: ReadCtx, row: RoundLineRow): Promise<Round['team']> {
  const ids = row.team.map(({ accountId }) => accountId);
  const people = await ctx.db.rows(listNamed, [ctx.actor.agencyId, [], ctx.today, ids]);
  return row.team.flatMap(({ accountId, part }) => {
    const person = people.find(({ id }) => id === accountId);
    return person ? [{ person: { id: person.id, name: person.name, post: person.post }, part }] : [];
  });
}
