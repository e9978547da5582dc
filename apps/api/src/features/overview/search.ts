import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { fold } from '@thidua/shared/kernel/text';
import type { overviewApi } from '@thidua/shared/overview/overview.api';
import { hitsPerKind } from '@thidua/shared/overview/search.model';
import { rankOf } from '@thidua/shared/overview/search-rank';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { FoundSubject } from '../../platform/registry.ts';

type Endpoint = typeof overviewApi.search;

/** Asked for more than is shown, so that what fits best is among what is put in order. */
const asked = hitsPerKind * 4;

/** Asks every kind of record what of it the actor may see; one question per kind, all in one flight, the best hits first. */
export async function search(ctx: ReadCtx, { query }: Parsed<Endpoint>): Promise<Answer<Endpoint>> {
  const folded = fold(query.q);
  if (folded === '') return { groups: [] };
  const kinds = [...ctx.subjects.values()];
  const found = await Promise.all(kinds.map((subject) => subject.search?.(ctx, folded, asked) ?? []));
  const groups = kinds.map(({ kind }, at) => ({ kind, hits: bestOf(found[at] ?? [], query.q) }));
  return { groups: groups.filter(({ hits }) => hits.length > 0) };
}

const bestOf = (found: readonly FoundSubject[], q: string) =>
  found
    .map((hit) => ({ hit, rank: rankOf(hit.text, q) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, hitsPerKind)
    .map(({ hit }) => ({
      kind: hit.kind,
      id: hit.id,
      text: hit.text,
      unitName: hit.unitName && hit.unitName !== hit.text ? hit.unitName : null,
      ...(hit.facts ? { facts: hit.facts } : {}),
    }));
