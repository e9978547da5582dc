import { basename } from 'node:path';
import type { Finding } from './finding.ts';
import { foundations, ladder, trees } from './ladder.ts';
import type { Source } from './source.ts';
import { synonyms } from './synonyms.ts';
import { exportedNames, keysOf, listedIn, phraseOf, type Said, textsOf } from './vocabulary.ts';

interface Glossary {
  readonly terms: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

const page = 'docs/glossary.md';

/** The tables of three columns; those under "States" say what a record may be. */
function readGlossary(text: string): Glossary {
  const terms = new Set<string>();
  const states = new Set<string>();
  const findings: Finding[] = [];
  let isStates = false;
  for (const [n, line] of text.split('\n').entries()) {
    if (line.startsWith('## ')) isStates = line === '## States';
    const [, vietnamese = '', code = '', where] = line.split('|').map((cell) => cell.trim());
    if (where === undefined || where === '' || /^-+$/.test(vietnamese) || code === 'code term') continue;
    if (![...ladder, ...foundations].some((known) => known === where))
      findings.push({
        rule: 'glossary',
        at: `${page}:${n + 1}`,
        says: `"${where}" is no place of the house`,
      });
    for (const term of code.split(',').map(phraseOf)) {
      terms.add(term);
      if (isStates) states.add(term);
    }
  }
  return { terms, states, findings };
}

/** Holds the words of the code against the glossary. */
export function checkGlossary(text: string, sources: readonly Source[]): Finding[] {
  const { terms, states, findings } = readGlossary(text);
  const unknown = (at: string, term: string, is: string): Finding => ({
    rule: 'glossary',
    at,
    says: `${is} "${term}" is not in ${page}: add its Vietnamese word, or use the word that is there`,
  });
  const features = ladder
    .filter((feature) => !terms.has(feature))
    .map((feature) => unknown('tools/house/ladder.ts', feature, 'feature'));
  const inShared = sources.filter(({ path }) => path.startsWith(trees.shared) && !path.endsWith('.test.ts'));
  const said = inShared.flatMap((source) => {
    const isWorkflow = source.path.endsWith('.workflow.ts');
    const each = (given: readonly Said[], known: (text: string) => boolean, is: string) =>
      given
        .filter(({ text: term }) => !known(term))
        .map(({ text: term, line }) => unknown(`${source.path}:${line}`, term, is));
    const isTerm = (term: string) => terms.has(phraseOf(term));
    const isNamed = (name: string) => name.split('.').every(isTerm);
    return [
      ...each(listedIn(source, /(States|Stages|Outcomes)$/), (term) => states.has(phraseOf(term)), 'state'),
      ...each(isWorkflow ? textsOf(source) : listedIn(source, /Actions$/), isTerm, 'action or state'),
      ...each(listedIn(source, /(Events|^roles)$/), isNamed, 'event or role'),
      ...each(keysOf(source, 'rights'), isNamed, 'permission'),
    ];
  });
  return [...findings, ...features, ...said, ...sources.flatMap(checkNames)];
}

/** Exported names and file names are made of our words and not of their neighbours. */
function checkNames(source: Source): Finding[] {
  if (!/^(apps|packages)\//.test(source.path)) return [];
  const file = { text: basename(source.path).replace(/\..*/, ''), line: 1 };
  return [file, ...exportedNames(source)].flatMap(({ text, line }) =>
    synonyms
      .filter(({ sign }) => sign.test(phraseOf(text)))
      .map(({ say }) => ({ rule: 'glossary', at: `${source.path}:${line}`, says: `${text}: say ${say}` })),
  );
}
