import type { Hearer } from '@thidua/shared/notice/ladder.model';
import { topicOf, usualChoices, wayOf } from '@thidua/shared/notice/mail-choice.model';
import type { NoticeEvent, NoticeFacts } from '@thidua/shared/notice/notice.model';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { NewMail } from '../../platform/mail/mailing.ts';
import { listPeople } from './ladder.repo.ts';
import { insertNotices } from './notice.repo.ts';

/** What a mail about a notice is kept by: enough to ask, when it is sent, whether it still holds and for whom. */
export interface NoticeAbout {
  noticeId: string;
  unitId: string | null;
  obligationId: string | null;
  by: string | null;
  /** Of a rung: whom it tells. */
  to?: readonly Hearer[];
}

export interface Telling {
  event: NoticeEvent;
  accounts: readonly string[];
  subject: { kind: string; id: string };
  facts: NoticeFacts;
  at: string;
  /** The same thing is never told twice to the same person. */
  onceKey: string;
  about: Omit<NoticeAbout, 'noticeId'>;
}

/** Puts notices before people, and a mail to those who want one at once; all of it in this transaction, each once. */
export async function deliver(ctx: Ctx, tellings: readonly Telling[]): Promise<void> {
  const rows = tellings.flatMap((telling) =>
    telling.accounts.map((accountId) => rowOf(ctx, telling, accountId)),
  );
  if (rows.length === 0) return;
  const written = [ctx.actor.agencyId, JSON.stringify(rows.map(({ row }) => row))];
  if (ctx.mailing !== 'on') return ctx.db.send(insertNotices, written);
  const told = await ctx.db.rows(insertNotices, written);
  if (told.length === 0) return;
  const isNew = new Set(told.map(({ id }) => id));
  await mailAtOnce(
    ctx,
    rows.filter(({ row }) => isNew.has(row.id)),
  );
}

type Row = ReturnType<typeof rowOf>;

function rowOf(ctx: Ctx, telling: Telling, accountId: string) {
  const { event, subject, facts, at, onceKey } = telling;
  const row = {
    id: ctx.newId(),
    account_id: accountId,
    event,
    subject_kind: subject.kind,
    subject_id: subject.id,
    facts,
    at,
    once_key: onceKey,
  };
  return { row, telling };
}

async function mailAtOnce(ctx: Ctx, rows: readonly Row[]): Promise<void> {
  const ids = [...new Set(rows.map(({ row }) => row.account_id))];
  const found = await ctx.db.rows(listPeople, [ctx.actor.agencyId, ids]);
  const people = new Map(found.map((person) => [person.id, person]));
  const wanted = rows.filter(({ row, telling }) => {
    const person = people.get(row.account_id);
    return person?.email && wayOf(topicOf(telling.event), person.choices ?? usualChoices) === 'atOnce';
  });
  const byPerson = Map.groupBy(wanted, ({ row }) => row.account_id);
  await ctx.mail(Array.from(byPerson, ([accountId, some]) => mailOf(accountId, some)));
}

/** Sixty units that are late on the same morning are one letter to the office. */
function mailOf(accountId: string, rows: readonly Row[]): NewMail {
  const [first] = rows as [Row];
  const items = rows.map(({ row, telling }): NoticeAbout => ({ noticeId: row.id, ...telling.about }));
  const { onceKey, at } = first.telling;
  return { accountId, kind: 'notice', about: { items }, onceKey, notBefore: at };
}
