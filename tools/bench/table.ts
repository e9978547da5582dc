import type { Figures } from './load.ts';
import type { Work } from './works.ts';

export interface Row {
  work: string;
  goal: Work['goal'];
  bare: Figures | null;
  ours: Figures;
}

const heads = [
  'work',
  'bare rps',
  'bare CPU ms',
  'ours rps',
  'ours CPU ms (server + database)',
  'p97.5 ms',
  'CPU ratio',
  'goal',
  'met',
];

/** What of the goal was reached, and how far off it is where it was not. */
export function judge({ goal, bare, ours }: Row): { goal: string; met: string } {
  if ('ratio' in goal) {
    const ratio = ours.cpuMs / (bare?.cpuMs ?? Number.NaN);
    return {
      goal: `≤ ${goal.ratio} x`,
      met: ratio <= goal.ratio ? 'yes' : `off by ${(ratio - goal.ratio).toFixed(2)} x`,
    };
  }
  const { cpuMs, perSecond = 0, p95 = Number.POSITIVE_INFINITY } = goal;
  const off = [
    ...(ours.cpuMs > cpuMs ? [`${(ours.cpuMs - cpuMs).toFixed(2)} ms`] : []),
    ...(ours.requestsPerSecond < perSecond ? [`${perSecond - ours.requestsPerSecond}/s`] : []),
    ...(ours.p97 > p95 ? [`${(ours.p97 - p95).toFixed(0)} ms of waiting`] : []),
  ];
  const asked = [
    `≤ ${cpuMs} ms`,
    ...(perSecond ? [`≥ ${perSecond}/s`] : []),
    ...(goal.p95 ? [`p95 ≤ ${goal.p95} ms`] : []),
  ];
  return { goal: asked.join(', '), met: off.length > 0 ? `off by ${off.join(', ')}` : 'yes' };
}

function lineOf(row: Row): string {
  const { work, bare, ours } = row;
  const { goal, met } = judge(row);
  const refused = ours.refused + (bare?.refused ?? 0);
  const cells = [
    refused > 0 ? `${work} (${refused} refused)` : work,
    bare?.requestsPerSecond ?? '',
    bare?.cpuMs.toFixed(2) ?? '',
    ours.requestsPerSecond,
    `${ours.cpuMs.toFixed(2)} (${ours.serverMs.toFixed(2)} + ${ours.databaseMs.toFixed(2)})`,
    ours.p97.toFixed(0),
    bare ? (ours.cpuMs / bare.cpuMs).toFixed(2) : '',
    goal,
    met,
  ];
  return `| ${cells.join(' | ')} |`;
}

export const tableOf = (rows: readonly Row[]): string =>
  [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...rows.map(lineOf)].join('\n');
