import { existsSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import type { Finding } from './finding.ts';
import { lineAt } from './source.ts';

const upwards = /(?<![\w@./])(\.\.\/)+[\w@.-][\w@./-]*/g;
const link = /(?<=\]\()(?!\w+:|#)[^)\s#]+/g;
const document = /(?<![\w/-])[\w-]+(\/[\w-]+)*\.md\b/g;
const place = /(?<=`)(apps|packages|tools|docs)\/[\w./-]+(?=`)/g;
const machine = /(?<![\w.:/-])\/(home|root|Users|work)\/[\w.-]+/g;

/** What a comment or a page points at is in the repository: a reader anywhere can follow it. */
export function checkCitations(root: string, path: string, prose: string, all: readonly string[]): Finding[] {
  const documents = new Set(all.filter((one) => one.endsWith('.md')).map((one) => basename(one)));
  const broken = (says: string) => (hit: RegExpMatchArray) => ({
    rule: 'cited-exists',
    at: `${path}:${lineAt(prose, hit.index ?? 0)}`,
    says: `${hit[0]} ${says}`,
  });
  const isAway = ([cited]: RegExpMatchArray) => {
    const target = normalize(join(dirname(path), cited.replace(/[.,]+$/, '')));
    return target.startsWith('..') || !existsSync(join(root, target));
  };
  return [
    ...[...prose.matchAll(upwards), ...prose.matchAll(link)]
      .filter(isAway)
      .map(broken('is not in the repository')),
    ...(path.endsWith('.md') ? [...prose.matchAll(place)] : [])
      .filter(([cited]) => !existsSync(join(root, cited)))
      .map(broken('is not in the repository')),
    ...[...prose.matchAll(document)]
      .filter(([cited]) => !documents.has(basename(cited)))
      .map(broken('is no document of the repository')),
    ...checkMachinePaths(path, prose),
  ];
}

export function checkMachinePaths(path: string, text: string): Finding[] {
  return [...text.matchAll(machine)].map((hit) => ({
    rule: 'cited-exists',
    at: `${path}:${lineAt(text, hit.index)}`,
    says: `${hit[0]} is a place on one machine`,
  }));
}
