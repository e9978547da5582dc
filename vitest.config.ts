import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { serverCount } from './apps/api/test/servers.ts';

/** `LONG=1` runs the slow stories (kills, slides, fuzz) and nothing else. */
const isLong = process.env.LONG === '1';
const files = (folder: string, ext: string) => ({
  include: [`${folder}/**/*.${isLong ? 'long.test' : 'test'}.${ext}`],
  exclude: ['**/node_modules/**', '**/dist/**', ...(isLong ? [] : ['**/*.long.test.*'])],
});

const at = (path: string) => join(import.meta.dirname, path);
const webSetup = at('apps/web/test/setup.ts');

export default defineConfig({
  test: {
    passWithNoTests: true,
    maxWorkers: serverCount(),
    projects: [
      { test: { name: 'shared', root: 'packages/shared', ...files('src', 'ts'), isolate: false } },
      { test: { name: 'tools', root: 'tools', ...files('.', 'ts') } },
      {
        test: {
          name: 'api',
          root: 'apps/api',
          ...files('{src,seed,test}', 'ts'),
          globalSetup: [at('apps/api/test/global-setup.ts')],
          testTimeout: isLong ? 240_000 : 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: 'apps/web/vite.config.ts',
        test: {
          name: 'web',
          root: 'apps/web',
          ...files('{src,test}', '{ts,tsx}'),
          environment: 'jsdom',
          setupFiles: existsSync(webSetup) ? [webSetup] : [],
        },
      },
    ],
  },
});
