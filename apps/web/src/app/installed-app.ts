import { sweepAnswers } from '../platform/kept-answers.ts';

const hourMs = 3_600_000;

/**
 * Keeps the code of the pages on this device, so that the app opens without a network, and looks for a newer version each hour. A newer
 * one is used only when `use` is called; until then it waits, in every tab.
 */
export async function installApp(onNewer: (use: () => void) => void): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return; // without TLS, other than on localhost, browsers have none
  const isFirst = !workers.controller;
  const registration = await workers.register('/sw.js');
  const offer = (coming: ServiceWorker) =>
    onNewer(() => {
      workers.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      coming.postMessage({ type: 'SKIP_WAITING' });
    });
  if (registration.waiting && !isFirst) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && workers.controller) offer(coming);
    });
  });
  // Taken up in another tab: this one goes on as it is until its reader agrees.
  if (!isFirst)
    workers.addEventListener('controllerchange', () => onNewer(() => window.location.reload()), {
      once: true,
    });
  setInterval(() => void registration.update().catch(() => {}), hourMs);
  await sweepAnswers();
}
