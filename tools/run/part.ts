import { heading } from './heading.ts';
import { exitCode, line, sum, type Tally } from './tally.ts';

/** A part that could not run on this machine; it counts as skipped, and the reason is said at the end. */
export interface LeftOut {
  readonly leftOut: string;
}

export interface Part {
  readonly name: string;
  run(): Promise<Tally | LeftOut>;
}

export function leftOut(reason: string): LeftOut {
  return { leftOut: reason };
}

/** Runs the parts one after the other, then says what each came to and, last, one line for all; answers the exit code. */
export async function runParts(parts: readonly Part[]): Promise<number> {
  const results: { name: string; tally: Tally; note: string }[] = [];
  for (const part of parts) {
    heading(part.name);
    const outcome = await part.run().catch((error: unknown) => {
      console.error(error);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    const isLeftOut = 'leftOut' in outcome;
    const tally = isLeftOut ? { passed: 0, failed: 0, skipped: 1 } : outcome;
    results.push({ name: part.name, tally, note: isLeftOut ? `LEFT OUT: ${outcome.leftOut}` : line(tally) });
    if (isLeftOut) console.log(`LEFT OUT: ${outcome.leftOut}`);
  }
  heading('All together');
  for (const { name, note } of results) console.log(`${name}: ${note}`);
  const all = sum(results.map(({ tally }) => tally));
  const code = exitCode(all);
  if (code !== 0 && all.failed === 0) console.log('CI=true: what was skipped or left out counts as failed.');
  console.log(`\n${line(all)}`);
  return code;
}
