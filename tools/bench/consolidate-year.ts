import { type Asked, ask } from './ask.ts';
import type { Burdened, Shot } from './load.ts';
import { madeId } from './made-id.ts';
import type { Province } from './province.ts';

export interface Consolidated {
  opened: Asked;
  gathered: Asked;
  read: Asked;
  /** Of the first figure: units that reported it, of those expected to. */
  n: number;
  of: number;
}

interface Opened {
  id: string;
  rev: number;
  figures: { n: number; of: number }[];
}

/** Opens the consolidation of a whole year at an agency, gathers its weeks anew and reads it: three requests of many reports each. */
export async function consolidateYear(
  place: Burdened,
  world: Province,
  agencies: readonly number[],
): Promise<Consolidated> {
  const year = String(Number(world.periodKeys[0]?.slice(0, 4)) + 1);
  const headers = (a: number) => ({
    cookie: world.cookieOf(a, 1, 1),
    'idempotency-key': crypto.randomUUID(),
  });
  const at = (a: number) => `/api/consolidations/at?regimeId=${madeId('regime', a)}&key=${year}`;
  const open = (a: number): Shot => ({
    method: 'POST',
    path: '/api/consolidations',
    headers: headers(a),
    body: { regimeId: madeId('regime', a), key: year },
  });
  const opened = await ask(place, agencies.map(open));
  const found: Opened[] = [];
  for (const a of agencies) {
    const answer = await fetch(`${place.url}${at(a)}`, { headers: headers(a) });
    found.push(((await answer.json()) as { consolidation: Opened }).consolidation);
  }
  const gather = ({ id, rev }: Opened, n: number): Shot => ({
    method: 'POST',
    path: `/api/consolidations/${id}/gather`,
    headers: headers(agencies[n] ?? 1),
    body: { rev },
  });
  const gathered = await ask(place, found.map(gather));
  const read = await ask(
    place,
    agencies.map((a) => ({ path: at(a), headers: headers(a) })),
  );
  const answer = await fetch(`${place.url}${at(agencies[0] ?? 1)}`, { headers: headers(agencies[0] ?? 1) });
  const { consolidation } = (await answer.json()) as { consolidation: Opened };
  return {
    opened,
    gathered,
    read,
    n: consolidation.figures[0]?.n ?? 0,
    of: consolidation.figures[0]?.of ?? 0,
  };
}
