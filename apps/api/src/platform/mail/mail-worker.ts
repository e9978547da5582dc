import type { FastifyBaseLogger } from 'fastify';
import { type MailDeps, sendMails } from './send-mails.ts';

export interface MailWorker {
  stop(): Promise<void>;
}

const tickMs = 5000; // a letter is on its way within seconds, whichever process wrote it

/** Sends what is written, behind those who write. The log names codes and counts, never people. */
export function startMailWorker(deps: MailDeps, log: FastifyBaseLogger): MailWorker {
  let isStopped = false;
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
      const sent = await sendMails(deps).catch((fault) => {
        if (!isStopped) log.error({ err: fault }, 'mail worker');
        return 0;
      });
      if (sent === 0 && !isStopped) await idle();
    }
  })();
  return {
    stop: async () => {
      isStopped = true;
      rouse();
      await loop;
      deps.post.close();
    },
  };
}
