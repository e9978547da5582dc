import type { Finding } from './finding.ts';
import { trees } from './ladder.ts';
import { lineAt, type Source } from './source.ts';
import { isTest } from './tree.ts';

interface TextRule {
  readonly rule: string;
  readonly says: string;
  /** In which part of the file the sign is looked for. */
  readonly part: 'code' | 'literals';
  readonly sign: RegExp;
  readonly holds: (path: string) => boolean;
}

const clock = /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/g;
const inApi = (path: string) => path.startsWith('apps/api/');

const rules: readonly TextRule[] = [
  {
    rule: 'no-clock-in-shared',
    says: 'time is an argument, so that a rule says the same tomorrow',
    part: 'code',
    sign: clock,
    holds: (path) => path.startsWith(trees.shared),
  },
  {
    rule: 'no-dice-in-shared',
    says: 'a rule says the same twice; ids are made by the caller',
    part: 'code',
    sign: /\bMath\.random\b/g,
    holds: (path) => path.startsWith(trees.shared),
  },
  {
    rule: 'no-clock-in-feature',
    says: 'ctx.now and ctx.today are the time of the act',
    part: 'code',
    sign: clock,
    holds: (path) => path.startsWith(trees.api) && !isTest(path),
  },
  {
    rule: 'no-clock-in-sql',
    says: 'the act has one time and it is a parameter',
    part: 'literals',
    sign: /(?<![.\w])now\(\)|\bcurrent_(timestamp|date|time)\b|\b(clock|statement|transaction)_timestamp\b/gi,
    holds: inApi,
  },
  {
    rule: 'no-prepare',
    says: "drizzle's prepare runs on the pool even inside a transaction: name the statement and let ctx.db run it",
    part: 'code',
    sign: /\.prepare\(/g,
    holds: inApi,
  },
  {
    rule: 'no-browser-clock',
    says: 'the server says what time it is; platform/format and platform/clock write it',
    part: 'code',
    sign: /\bnew Date\(|\bDate\.now\b/g,
    holds: (path) =>
      path.startsWith('apps/web/src/') && !/^apps\/web\/src\/platform\/(format|clock)/.test(path),
  },
];

export function checkTexts(sources: readonly Source[]): Finding[] {
  return sources.flatMap((source) =>
    rules
      .filter(({ holds }) => holds(source.path))
      .flatMap(({ rule, says, part, sign }) =>
        [...source[part].matchAll(sign)].map((hit) => ({
          rule,
          at: `${source.path}:${lineAt(source[part], hit.index)}`,
          says: `${hit[0]}: ${says}`,
        })),
      ),
  );
}

/** Migrations are SQL and nothing else; a default that reads the clock is a clock in SQL. */
export function checkMigration(path: string, sql: string): Finding[] {
  const rule = rules.find((one) => one.rule === 'no-clock-in-sql') as TextRule;
  const bare = sql.replace(/--.*/g, '');
  return [...bare.matchAll(rule.sign)].map((hit) => ({
    rule: rule.rule,
    at: `${path}:${lineAt(bare, hit.index)}`,
    says: `${hit[0]}: ${rule.says}`,
  }));
}
