import { basename, dirname } from 'node:path';
import type { Finding } from './finding.ts';
import { foundations, frame, ladder, trees } from './ladder.ts';
import { isSource } from './tree.ts';

/** What a file may be: `report.repo.ts` is the noun's, `submit-report.ts` the verb's. A new role is added here, in the open. */
const roles = new Set([
  ...['model', 'value', 'api', 'workflow', 'policy', 'problems', 'words', 'status', 'mark'],
  ...['table', 'repo', 'row', 'view', 'routes', 'measures', 'subjects', 'reactions', 'jobs'],
  ...['page', 'parts', 'actions', 'module', 'test', 'sample', 'long', 'e2e', 'config'],
]);
const languages = new Set(['vi', 'en', 'vn']);
const vague = /(^|\/)(utils?|common|helpers?|misc|lib)(\/|$)/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function checkPlaces(paths: readonly string[]): Finding[] {
  return [...paths.flatMap(checkPlace), ...checkFeatures(paths)];
}

function checkPlace(path: string): Finding[] {
  const findings: Finding[] = [];
  const broken = (rule: string, says: string) => findings.push({ rule, at: path, says });
  if (vague.test(dirname(path))) broken('no-vague-folder', 'name the folder by what it is about');
  if (isSource(path)) {
    const [name, ...parts] = basename(path)
      .replace(/\.tsx?$/, '')
      .split('.');
    const unknown = parts.filter(
      (part, n) => !roles.has(part) && !(languages.has(part) && n === parts.length - 1),
    );
    if (!kebab.test(name ?? '')) broken('file-name', 'file names are kebab-case');
    if (unknown.some((part) => !isQualifiedNoun(parts, part)))
      broken('file-name', `"${unknown.join('.')}" is no role of a file (tools/house/places.ts has the list)`);
    if (isBarrel(path)) broken('no-barrel', 'import the file itself');
  }
  return findings;
}

/** `obligation.acted.repo.ts`: a word between noun and role says which of the noun's files it is. */
function isQualifiedNoun(parts: readonly string[], part: string): boolean {
  const at = parts.indexOf(part);
  return kebab.test(part) && at < parts.length - 1 && roles.has(parts[at + 1] ?? '');
}

function isBarrel(path: string): boolean {
  return /\/index\.tsx?$/.test(path) && !/^apps\/api\/src\/features\/[^/]+\/index\.ts$/.test(path);
}

/** A folder of the three trees is a feature of the ladder; in shared it may be a foundation. */
function checkFeatures(paths: readonly string[]): Finding[] {
  const known: Record<string, readonly string[]> = {
    [trees.shared]: [...ladder, ...foundations, frame],
    [trees.api]: ladder,
    [trees.web]: ladder,
  };
  return Object.entries(known).flatMap(([tree, names]) => {
    const folders = new Set(
      paths
        .filter((path) => path.startsWith(`${tree}/`))
        .map((path) => path.slice(tree.length + 1).split('/')),
    );
    const first = new Set(
      [...folders].filter((parts) => parts.length > 1).map(([folder]) => folder as string),
    );
    return [...first]
      .filter((folder) => !names.includes(folder))
      .map((folder) => ({
        rule: 'known-feature',
        at: `${tree}/${folder}`,
        says: 'it is not on the ladder (tools/house/ladder.ts)',
      }));
  });
}
