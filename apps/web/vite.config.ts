import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Starts the two font files that every Vietnamese page needs together with the script, not after the style sheet. */
function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /inter-(latin|vietnamese)-wght-normal.*\.woff2$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: '' },
            injectTo: 'head' as const,
          })),
    },
  };
}

/** Beside every text file of the build its brotli and gzip form, which the server hands out as they are. */
function compressed(): Plugin {
  const forms = [
    ['br', promisify(brotliCompress)],
    ['gz', promisify(gzip)],
  ] as const;
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle: async ({ dir = 'dist' }, bundle) => {
      const texts = Object.values(bundle).filter(({ fileName }) => /\.(js|css|html|svg)$/.test(fileName));
      await Promise.all(
        texts.flatMap((file) =>
          forms.map(async ([ending, compress]) => {
            const whole = file.type === 'chunk' ? file.code : file.source;
            await writeFile(join(dir, `${file.fileName}.${ending}`), await compress(whole));
          }),
        ),
      );
    },
  };
}

/**
 * The service worker keeps the pages' code on the device, never an answer of the API: those are kept by the app itself, by person
 * (platform/kept-answers.ts). It registers itself nowhere (app/installed-app.ts does) and steps forward only when it is told to.
 */
const installable = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: false, // public/manifest.webmanifest
  workbox: {
    globPatterns: ['**/*.{js,css,svg}', 'index.html', 'assets/inter-{latin,vietnamese}-wght-normal*.woff2'],
    globIgnores: ['**/kit.*'],
    inlineWorkboxRuntime: true,
    sourcemap: false,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    navigateFallback: '/index.html',
    // Data and files are the server's; the framed preview comes with headers of its own (platform/http/secure-headers.ts of the api).
    navigateFallbackDenylist: [/^\/api\//, /^\/bao-cao\/xem-mau/, /\.\w{2,11}$/],
  },
});

export default defineConfig({
  plugins: [react(), preloadFonts(), compressed(), installable],
  server: {
    port: 5173,
    // The API may be told another port; the development command passes it on.
    proxy: { '/api': { target: `http://localhost:${process.env.API_PORT ?? 3000}`, changeOrigin: false } },
  },
  /* Packages behind a lazy import, named so that the first use of one does not reload the page in development. */
  optimizeDeps: {
    include: [
      '@mantine/dates',
      '@mantine/dropzone',
      '@mantine/notifications',
      '@mantine/spotlight',
      'dayjs/locale/vi',
    ],
  },
  build: {
    /* The last browsers that run on the Windows 7 and 8.1 machines still found in offices. */
    target: ['chrome109', 'edge109', 'firefox115', 'safari16'],
    outDir: 'dist',
    assetsInlineLimit: 0,
    sourcemap: false,
    modulePreload: { polyfill: false },
  },
});
