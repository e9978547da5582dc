import type { FastifyBaseLogger } from 'fastify';
import type { DoorDeps } from '../http/admit.ts';
import type { LiveBoard } from '../live/live-board.ts';
import { drainAfter } from './drain-after.ts';
import { sealJournal } from './seal-journal.ts';

type Deps = Pick<DoorDeps, 'transact' | 'reactions' | 'registries' | 'newId' | 'clock'>;

export interface JournalWorker {
  /** Something was committed: look up now and not at the next tick. */
  wake(): void;
  stop(): Promise<void>;
}

const breathMs = 200; // under load many acts are followed in one go instead of each by itself
const tickMs = 1000; // what another process wrote is seen within a second; our own commits wake it at once

/** Reads the journal behind the writers: tells the live streams, runs what follows, seals the chain. */
export function startJournalWorker(deps: Deps, board: LiveBoard, log: FastifyBaseLogger): JournalWorker {
  let isStopped = false;
  let isAwake = false;
  let rouse = () => {};
  const idle = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, tickMs);
      rouse = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const loop = (async () => {
    while (!isStopped) {
      isAwake = false;
      try {
        // First what follows, then the telling: a page that looks because it was told finds what followed.
        await drainAfter(deps, 'committed').finally(() => board.tell());
        await sealJournal(deps);
      } catch (fault) {
        if (!isStopped) log.error({ err: fault }, 'journal worker');
      }
      if (isStopped) break;
      if (isAwake) await new Promise((resolve) => setTimeout(resolve, breathMs));
      else await idle();
    }
  })();

  return {
    wake: () => {
      isAwake = true;
      rouse();
    },
    stop: async () => {
      isStopped = true;
      rouse();
      await loop;
    },
  };
}
