import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** An empty private folder for files on their way in: what a killed process left half-written belongs to nobody. */
export function emptyScratch(folder: string): string {
  const scratch = join(folder, 'incoming');
  mkdirSync(scratch, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(scratch)) rmSync(join(scratch, name), { force: true });
  return scratch;
}
