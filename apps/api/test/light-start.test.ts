import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** What writes or reads sheets, papers, letters, pictures and calendars: each is loaded where it is first asked for (decision 17). */
const heavy = [
  'write-excel-file',
  'read-excel-file',
  'hucre',
  'docx',
  'mammoth',
  'sharp',
  'nodemailer',
  'exif-reader',
  'drizzle-orm',
];

/** Loads the whole app and tells which packages came with it. */
const script = `
  import { registerHooks } from 'node:module';
  const loaded = new Set();
  registerHooks({ load(url, context, next) {
    const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)\\/(?!.*node_modules)/.exec(url)?.[1];
    if (name) loaded.add(name);
    return next(url, context);
  } });
  await import(process.argv[1]);
  console.log(JSON.stringify([...loaded]));
`;

test('the app starts without what is needed only now and then', async () => {
  const app = fileURLToPath(new URL('../src/app.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, app]);
  const loaded: string[] = JSON.parse(stdout);
  expect(loaded).toContain('fastify');
  expect(heavy.filter((name) => loaded.includes(name))).toEqual([]);
});
