import { runBrowser } from './run/browser.ts';
import { type Part, runParts } from './run/part.ts';
import { runOnSystemPostgres } from './run/system-part.ts';
import { runVitest } from './run/vitest.ts';

const projects = ['shared', 'tools', 'web', 'api'];

const parts: readonly Part[] = [
  {
    name: 'Rules, tools, web and api on the embedded PostgreSQL',
    run: () => runVitest({ projects, env: { TEST_DATABASE_URL: '', LONG: '' } }),
  },
  { name: "Api through DATABASE_URL on the system's PostgreSQL", run: runOnSystemPostgres },
  { name: 'Stories in a real browser', run: () => runBrowser() },
];

const longParts: readonly Part[] = [
  {
    name: 'Long tests: kills, slides and drills',
    run: () => runVitest({ projects, env: { TEST_DATABASE_URL: '', LONG: '1' } }),
  },
];

process.exit(await runParts(process.argv.includes('--long') ? longParts : parts));
