import { execFile } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const web = fileURLToPath(new URL('../web', import.meta.url));
/** The pages as they are built for everybody. */
export const firstBuild = join(web, 'dist');

/** Builds the pages once more from sources that differ by a line, as the next version would; it says so on the page. */
export async function buildSecond(outDir: string): Promise<void> {
  const mark = `\nglobalThis.document.documentElement.dataset.build = 'second';\n`;
  const plugin = `{ name: 'next-version', transform: (code, id) => id.endsWith('/src/main.tsx') ? code + ${JSON.stringify(mark)} : null }`;
  const options = `{ logLevel: 'error', build: { outDir: ${JSON.stringify(outDir)}, emptyOutDir: true }, plugins: [${plugin}] }`;
  const script = `import { build } from 'vite'; await build(${options});`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: web });
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

export interface Front {
  readonly url: string;
  /** From now on whoever asks is given the pages of this folder. */
  give(folder: string): void;
  /** Breaks every line to an address that ends so (all of them end in nothing); null: none. */
  cut(ending: string | null): void;
  close(): Promise<void>;
}

/** Stands before an app and gives out pages of one build or another; everything else is the app's. */
export async function openFront(appUrl: string, folder: string): Promise<Front> {
  let given = folder;
  let isCut: string | null = null;
  const server = createServer((asked, answer) => {
    const path = new URL(asked.url ?? '/', appUrl).pathname;
    if (isCut !== null && path.endsWith(isCut)) return asked.destroy();
    if (asked.method !== 'GET' || path.startsWith('/api/')) return passOn(appUrl, asked, answer);
    const file = join(given, path);
    const isFile = existsSync(file) && statSync(file).isFile();
    const page = isFile ? file : join(given, 'index.html');
    answer.setHeader('content-type', types[extname(page)] ?? 'application/octet-stream');
    answer.setHeader(
      'cache-control',
      path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    );
    createReadStream(page).pipe(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    give: (next) => {
      given = next;
    },
    cut: (ending) => {
      isCut = ending;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function passOn(appUrl: string, asked: IncomingMessage, answer: ServerResponse): void {
  const { host } = new URL(appUrl);
  const origin = asked.headers.origin ? { origin: appUrl } : {};
  const headers = { ...asked.headers, host, ...origin };
  const onward = request(new URL(asked.url ?? '/', appUrl), { method: asked.method, headers }, (told) => {
    answer.writeHead(told.statusCode ?? 502, told.headers);
    told.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  answer.on('close', () => onward.destroy());
  asked.pipe(onward);
}
