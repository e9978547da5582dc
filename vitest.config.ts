import { existsSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** `LONG=1` runs the slow stories (kills, slides, fuzz) and nothing else. */
const files = (folder: string, ext: string) => {
  const long = process.env.LONG === '1';
  return {
    include: [`${folder}/**/*.${long ? 'long.test' : 'test'}.${ext}`],
    exclude: ['**/node_modules/**', '**/dist/**', ...(long ? [] : ['**/*.long.test.*'])],
  };
};

const webSetup = './test/setup.ts';

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      { test: { name: 'shared', root: 'packages/shared', ...files('src', 'ts'), environment: 'node' } },
      {
        test: {
          name: 'api',
          root: 'apps/api',
          ...files('{src,seed,test}', 'ts'),
          environment: 'node',
          globalSetup: ['./test/global-setup.ts'],
          testTimeout: process.env.LONG === '1' ? 120_000 : 15_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'web',
          root: 'apps/web',
          ...files('{src,test}', '{ts,tsx}'),
          environment: 'jsdom',
          setupFiles: existsSync(`apps/web/${webSetup}`) ? [webSetup] : [],
        },
      },
    ],
  },
});
