import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { freePort } from '../../apps/api/src/platform/db/embedded/place.ts';

export interface Started {
  url: string;
  pid: number;
  startMs: number;
  stop(): Promise<void>;
}

/** Both servers run with the flags of `npm start`. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
const flags = / node (.*) \S+main\.ts$/.exec(scripts.start)?.[1]?.split(' ') ?? [];

/** Starts a server as a process of its own and waits for its first answer. */
export async function start(file: string, env: Record<string, string>): Promise<Started> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, [...flags, new URL(file, import.meta.url).pathname], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`${file} did not start`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    url,
    pid: child.pid as number,
    startMs: Math.round(performance.now() - began),
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

const answers = (url: string) =>
  fetch(`${url}/api/health`).then(
    (response) => response.ok,
    () => false,
  );
