import type { Shot } from './load.ts';
import type { Province } from './province.ts';

export interface Work {
  name: string;
  /** '≤ 1.7' = ratio of CPU to the bare server's; 'ms 4' = CPU per request. */
  goal: string;
  bare: () => Shot | undefined;
  ours: () => Shot | undefined;
}

/** Goes round the agencies and units, so that no row is asked for twice in a row. */
function rounds(province: Province): () => { a: number; u: number } {
  let n = 0;
  return () => {
    n += 1;
    return { a: 1 + (n % province.size.agencies), u: 2 + (n % (province.size.unitsEach - 1)) };
  };
}

export function worksOf(province: Province): Work[] {
  const [bareNext, oursNext] = [rounds(province), rounds(province)];
  const read = (
    name: string,
    goal: string,
    path: (at: { a: number; u: number }) => string,
    r: 1 | 2,
  ): Work => ({
    name,
    goal,
    bare: () => {
      const at = bareNext();
      return { path: path(at), headers: { 'x-agency': String(at.a), 'x-unit': String(at.u) } };
    },
    ours: () => {
      const at = oursNext();
      return { path: path(at), headers: { cookie: province.cookieOf(at.a, at.u, r) } };
    },
  });
  return [
    read('units of an agency', '≤ 1.7', () => '/api/units', 2),
    read('My work', '≤ 1.7', () => '/api/obligations', 2),
  ];
}
