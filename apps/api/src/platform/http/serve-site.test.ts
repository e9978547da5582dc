import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratchFolder } from '../../../test/scratch.ts';
import { answerProblem } from './answer-problem.ts';
import { serveSite } from './serve-site.ts';

const folder = scratchFolder();
let app: FastifyInstance;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  const files = {
    'index.html': '<title>Thi Đua</title>',
    'sw.js': 'self;',
    'manifest.webmanifest': '{}',
    'assets/index-AbCd1234.js': 'export {};',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'assets/index-AbCd1234.js.br'), brotliCompressSync('export {};'));
  app = Fastify();
  app.setErrorHandler(answerProblem);
  await serveSite(app, folder);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

test.each([
  ['/sw.js', 'application/javascript; charset=utf-8', 'no-cache'],
  ['/manifest.webmanifest', 'application/manifest+json', 'no-cache'],
  ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
  [
    '/assets/index-AbCd1234.js',
    'application/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ],
])('%s is %s, kept %s', async (url, type, cache) => {
  const { statusCode, headers } = await get(url);
  expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([200, type, cache]);
});

test('a hashed file travels compressed to whoever takes it', async () => {
  const answer = await get('/assets/index-AbCd1234.js', { 'accept-encoding': 'gzip, br' });
  expect(answer.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(answer.rawPayload).toString()).toBe('export {};');
});

test('any page address answers with the page, a missing file or data does not', async () => {
  expect((await get('/kiem-tra/cuoc/1')).body).toContain('Thi Đua');
  expect((await get('/assets/gone.js')).statusCode).toBe(404);
  expect((await get('/api/nothing')).statusCode).toBe(404);
});
