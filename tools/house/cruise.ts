import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { directions } from './directions.ts';
import type { Finding } from './finding.ts';
import { filesOf, isSource } from './tree.ts';

const places = ['apps/api', 'apps/web', 'packages/shared'];

/** Reads every import under `root` and holds it against the directions. */
export async function checkDirections(root: string): Promise<{ modules: number; findings: Finding[] }> {
  const sources = filesOf(root).filter(
    (path) => isSource(path) && places.some((place) => path.startsWith(place)),
  );
  const { output } = await cruise(
    places.filter((place) => existsSync(join(root, place))),
    {
      baseDir: root,
      exclude: { path: '(^|/)dist/' },
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      moduleSystems: ['es6'],
      validate: true,
      ruleSet: { forbidden: directions },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text');
  return { modules: sources.length, findings: [...asleep(output, sources), ...broken(output)] };
}

/** Under a compiler it does not know the cruiser reads nothing and is content: so it must prove what it read. */
export function asleep({ modules }: Pick<ICruiseResult, 'modules'>, sources: readonly string[]): Finding[] {
  const says = 'dependency-cruiser did not read it: every direction is unproven';
  if (sources.length === 0)
    return [{ rule: 'cruiser-awake', at: '.', says: 'there is no source file to read' }];
  const read = new Set(modules.filter((one) => !one.couldNotResolve).map((one) => one.source));
  const unread = sources.filter((path) => !read.has(path)).map((at) => ({ rule: 'cruiser-awake', at, says }));
  const lost = modules.flatMap((one) =>
    one.dependencies
      .filter((to) => to.couldNotResolve && /^(\.|@thidua\/)/.test(to.module) && !to.module.includes('?'))
      .map((to) => ({ rule: 'resolved', at: one.source, says: `${to.module} leads nowhere` })),
  );
  return [...unread, ...lost];
}

function broken({ summary }: ICruiseResult): Finding[] {
  return summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    at: from,
    says: `${cycle ? cycle.map((step) => step.name).join(' > ') : to}: ${whyOf(rule.name, from)}`,
  }));
}

function whyOf(name: string, from: string): string {
  const named = directions.filter((one) => one.name === name);
  const own = named.find((one) => typeof one.from.path === 'string' && new RegExp(one.from.path).test(from));
  return (own ?? named[0])?.comment ?? '';
}
