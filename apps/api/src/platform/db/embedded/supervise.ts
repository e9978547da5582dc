import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './log.ts';
import { type Server, type ServerSpec, startServer } from './server.ts';

export interface Supervised {
  /** Process id of the server that runs now. */
  pid(): number;
  stop(): Promise<void>;
}

const MOST_RESTARTS = 5;
const CALM_MS = 60_000;

/** Keeps a server running: one that dies without having been asked to is started again, a few times in a row. */
export async function supervise(
  spec: ServerSpec,
  log: Log,
  onLost: (error: Error) => void = () => {},
): Promise<Supervised> {
  let server = await startServer(spec);
  let stopping: Promise<void> | undefined;
  let restarting: Promise<void> = Promise.resolve();
  let restarts = 0;

  const watch = (running: Server) => {
    const since = Date.now();
    void running.gone.then(() => {
      if (stopping) return;
      restarts = Date.now() - since > CALM_MS ? 1 : restarts + 1;
      restarting = bringBack();
    });
  };

  const bringBack = async () => {
    if (restarts > MOST_RESTARTS) {
      onLost(new Error('PostgreSQL keeps stopping.'));
      return;
    }
    log.warn(`PostgreSQL stopped unexpectedly; starting it again. ${server.lastWords()}`.trim());
    try {
      await pause((restarts - 1) * 500);
      if (stopping) return;
      server = await startServer(spec);
      log.info('PostgreSQL is back.');
      watch(server);
    } catch (error) {
      onLost(error as Error);
    }
  };

  watch(server);
  return {
    pid: () => server.pid,
    stop() {
      stopping ??= restarting.then(() => server.stop());
      return stopping;
    },
  };
}
