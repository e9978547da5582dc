import type { ChildProcess } from 'node:child_process';
import { start } from './run/run.ts';

const apiPort = process.env.PORT ?? '3000';
const webPort = '5173';

console.log(`
  pages  http://localhost:${webPort}   (reload as you save)
  api    http://localhost:${apiPort}/api/docs   (restarts as you save)
  Ctrl-C stops both.
`);

const children = [
  start('node', ['--watch', '--watch-preserve-output', 'apps/api/src/main.ts'], {
    env: { PORT: apiPort, PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${webPort}` },
    ownGroup: true,
  }),
  start('vite', ['--port', webPort, '--strictPort', '--clearScreen', 'false'], {
    cwd: 'apps/web',
    env: { API_PORT: apiPort },
    ownGroup: true,
  }),
];

let stopping = false;
/** One signal each, so that the api ends its requests and its database in order. */
function stopAll(): void {
  if (stopping) return;
  stopping = true;
  for (const child of children) child.kill('SIGTERM');
}

let asked = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    asked = true;
    stopAll();
  });
}

const ended = (child: ChildProcess) =>
  new Promise<number>((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 0));
  });

const codes = await Promise.all(
  children.map(async (child) => {
    const code = await ended(child);
    stopAll();
    return code;
  }),
);
process.exit(asked ? 0 : Math.max(...codes));
