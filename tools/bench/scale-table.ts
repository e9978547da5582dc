import type { Asked } from './ask.ts';
import type { ScaleWork } from './scale-works.ts';

export interface ScaleRow {
  name: string;
  goal: ScaleWork['goal'];
  asked: Asked;
}

const heads = [
  'work',
  'times',
  'p50 ms',
  'p95 ms',
  'worst ms',
  'CPU ms (server + database)',
  'kB',
  'goal',
  'met',
];

/** Whether a goal was reached, and how far off it is where it was not. */
export function judge({ goal = {}, asked }: ScaleRow): { goal: string; met: string } {
  const { cpuMs = Number.POSITIVE_INFINITY, p95 = Number.POSITIVE_INFINITY } = goal;
  const used = asked.serverMs + asked.databaseMs;
  const off = [
    ...(used > cpuMs ? [`${(used - cpuMs).toFixed(1)} ms of CPU`] : []),
    ...(asked.p95 > p95 ? [`${(asked.p95 - p95).toFixed(0)} ms of waiting`] : []),
    ...Object.entries(asked.refused).map(([status, n]) => `${n} answered ${status}`),
  ];
  const said = [...(goal.cpuMs ? [`CPU ≤ ${cpuMs} ms`] : []), ...(goal.p95 ? [`p95 ≤ ${p95} ms`] : [])];
  return { goal: said.join(', ') || '-', met: off.length > 0 ? `off by ${off.join(', ')}` : 'yes' };
}

function lineOf(row: ScaleRow): string {
  const { times, p50, p95, worst, serverMs, databaseMs, kilobytes } = row.asked;
  const { goal, met } = judge(row);
  const cells = [
    ...[row.name, times, p50.toFixed(1), p95.toFixed(1), worst.toFixed(1)],
    `${(serverMs + databaseMs).toFixed(2)} (${serverMs.toFixed(2)} + ${databaseMs.toFixed(2)})`,
    ...[kilobytes.toFixed(1), goal, met],
  ];
  return `| ${cells.join(' | ')} |`;
}

export const tableOf = (rows: readonly ScaleRow[]): string =>
  [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows.map(lineOf)].join('\n');
