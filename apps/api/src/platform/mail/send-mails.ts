import { addMinutes } from '@thidua/shared/kernel/instant';
import { bindDb, type Db } from '../db/db.ts';
import type { DoorDeps } from '../http/admit.ts';
import { makeCtx } from '../http/make-ctx.ts';
import { nobodys } from '../http/transaction.ts';
import { houseOf } from '../journal/drain-after.ts';
import type { Compose, MailRow } from './mail.ts';
import { postponeMail, settleMail, takeMails } from './outbox.ts';
import { faultOf, nextAttempt } from './retry.ts';
import type { Post } from './smtp-post.ts';

export interface MailDeps extends Pick<DoorDeps, 'transact' | 'registries' | 'newId' | 'clock'> {
  compose: Compose;
  post: Post;
}

/** Longer than one batch can take with a server that hangs. */
const holdMinutes = 15;
const batch = 10;

/**
 * Sends what is due, one batch; answers how many were taken. No transaction is open while a letter is on its way, and its
 * message id is that of its row: should a process die between sending and noting it, the mailbox sees the same letter again.
 */
export async function sendMails(deps: MailDeps): Promise<number> {
  const now = deps.clock();
  const taken = await asWorker(deps, (db) => db.rows(takeMails, [now, addMinutes(now, holdMinutes), batch]));
  for (const mail of taken) await sendOne(deps, mail);
  return taken.length;
}

async function sendOne(deps: MailDeps, mail: MailRow): Promise<void> {
  const settle = (state: 'sent' | 'skipped' | 'failed', reason: string | null) =>
    asWorker(deps, (db) => db.run(settleMail, [mail.id, state, reason, deps.clock()]));
  try {
    const composed = await compose(deps, mail);
    if ('skip' in composed) return void (await settle('skipped', composed.skip));
    await deps.post.send({ ...composed.letter, messageId: `<${mail.id}@thidua>` });
  } catch (thrown) {
    const { reason, isFinal } = faultOf(thrown);
    const next = isFinal ? undefined : nextAttempt(mail.attempts, deps.clock());
    if (next) await asWorker(deps, (db) => db.run(postponeMail, [mail.id, next, reason]));
    else await settle('failed', reason);
    return;
  }
  await settle('sent', null);
}

const compose = (deps: MailDeps, mail: MailRow) =>
  deps.transact('write', { agencyId: mail.agency_id, accountId: '' }, (client) => {
    const { ctx } = makeCtx({
      client,
      actor: houseOf(mail.agency_id),
      now: deps.clock(),
      requestId: `mail:${mail.id}`,
      registries: deps.registries,
      newId: deps.newId,
    });
    return deps.compose(ctx, mail);
  });

const asWorker = <T>(deps: MailDeps, work: (db: Db) => Promise<T>): Promise<T> =>
  deps.transact('write', nobodys, async (client) => {
    await client.query("set local thidua.mail_worker = 'on'");
    return work(bindDb(client));
  });
