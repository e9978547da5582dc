import { readFileSync, writeFileSync } from 'node:fs';
import { accessTable } from '../packages/shared/src/access/access-table.ts';

/** Compares docs/access.md with the matrix; `--write` brings it up to date, so that a change of rights is a diff one can read. */
const file = new URL('../docs/access.md', import.meta.url);
const text = `# Who may do what

Made from the matrix in \`packages/shared/src/access/rights.ts\` by \`node tools/access-table.ts --write\`; the check fails when the
two differ. A cell says how far the right reaches from the unit in which the role is held: \`party\` (records one is party to),
\`unit\`, \`subtree\` (the unit and those beneath it), \`agency\`, \`belowAggregate\` (sums of the agencies beneath, no record of theirs). An
empty cell: the role has not the right.

${accessTable()}`;

if (process.argv.includes('--write')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error(
    'docs/access.md is not what the matrix says: run `node tools/access-table.ts --write` and look at the difference',
  );
  process.exit(1);
}
