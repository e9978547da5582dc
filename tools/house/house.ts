import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCitations, checkMachinePaths } from './citations.ts';
import { checkDirections } from './cruise.ts';
import type { Finding } from './finding.ts';
import { checkGlossary } from './glossary.ts';
import { checkPages } from './pages.ts';
import { checkPlaces } from './places.ts';
import { readSource } from './source.ts';
import { checkMigration, checkTexts } from './texts.ts';
import { filesOf, isSource, isTest } from './tree.ts';

export interface Checked {
  readonly name: string;
  readonly of: string;
  readonly findings: readonly Finding[];
}

/** Looks over the whole house that stands under `root`. */
export async function checkHouse(root: string): Promise<Checked[]> {
  const paths = filesOf(root);
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const sources = paths.filter(isSource).map((path) => readSource(root, path));
  const pages = paths.filter((path) => path.endsWith('.md'));
  const migrations = paths.filter((path) => path.endsWith('.sql'));
  const { modules, findings } = await checkDirections(root);
  return [
    { name: 'directions', of: `${modules} modules read`, findings },
    { name: 'places and file names', of: `${paths.length} files`, findings: checkPlaces(paths) },
    {
      name: 'clocks, dice and prepared statements',
      of: `${sources.length} sources, ${migrations.length} migrations`,
      findings: [...checkTexts(sources), ...migrations.flatMap((path) => checkMigration(path, read(path)))],
    },
    {
      name: 'words of the glossary',
      of: 'features, permissions, events, states, exported names',
      findings: checkGlossary(read('docs/glossary.md'), sources),
    },
    {
      name: 'pages and what is cited',
      of: `${pages.length} pages, comments of ${sources.length} sources`,
      findings: [
        ...checkPages(root, paths),
        ...pages.flatMap((path) => checkCitations(root, path, read(path), paths)),
        ...sources.flatMap(({ path, comments, literals }) => [
          ...checkCitations(root, path, comments, paths),
          ...(isTest(path) ? [] : checkMachinePaths(path, literals)),
        ]),
      ],
    },
  ];
}
