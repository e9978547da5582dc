import { ROOT, run } from '../run/run.ts';
import { checkHouse } from './house.ts';

const access = run('node', ['tools/access-table.ts'], { quiet: true });
const checked = await checkHouse(ROOT);

for (const { name, of, findings } of checked) {
  console.log(`${findings.length ? 'FAILED' : 'passed'}  ${name} (${of})`);
  for (const { rule, at, says } of findings) console.log(`        ${rule}  ${at}\n          ${says}`);
}

const { code, output } = await access;
console.log(`${code ? 'FAILED' : 'passed'}  access table (docs/access.md against the matrix)`);
if (code) console.log(output.trimEnd().replaceAll(/^/gm, '        '));

process.exit(code || checked.some(({ findings }) => findings.length) ? 1 : 0);
