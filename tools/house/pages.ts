import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { ladder } from './ladder.ts';

const parts = ['Context', 'Decision', 'Consequences', 'Undone when'];
const record = /^docs\/decisions\/(\d{4})-[a-z0-9-]+\.md$/;
const house = 'docs/architecture.md';

/** The pages that are held to the code: the ladder as it is, and decision records that say when they fall. */
export function checkPages(root: string, paths: readonly string[]): Finding[] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const records = paths.filter((path) => path.startsWith('docs/decisions/'));
  const numbers = records.map((path) => record.exec(path)?.[1]);
  return [
    ...(paths.includes(house) ? checkLadder(read(house)) : []),
    ...records.flatMap((path, n) => checkRecord(path, read(path), numbers.indexOf(numbers[n]) < n)),
  ];
}

function checkLadder(text: string): Finding[] {
  const written = text.replaceAll(/\s+/g, ' ').includes(ladder.join(' · '));
  const says = 'the ladder it shows is not the one of tools/house/ladder.ts';
  return written ? [] : [{ rule: 'pages-true', at: house, says }];
}

function checkRecord(path: string, text: string, isTaken: boolean): Finding[] {
  const broken = (says: string) => ({ rule: 'decision-record', at: path, says });
  if (!record.test(path)) return [broken('a record is called 0000-what-was-decided.md')];
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  return [
    ...(isTaken ? [broken('its number is taken')] : []),
    ...(headings.join() === parts.join() ? [] : [broken(`its parts are ${parts.join(', ')}`)]),
  ];
}
