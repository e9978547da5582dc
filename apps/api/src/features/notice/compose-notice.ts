import { topicOf, usualChoices, wayOf } from '@thidua/shared/notice/mail-choice.model';
import type { NoticeEvent, ToldEvent } from '@thidua/shared/notice/notice.model';
import { letterPlaces, placeOfRecord } from '@thidua/shared/notice/places';
import { sayNotice } from '@thidua/shared/notice/say-notice';
import type { ObligationKind, ObligationStage } from '@thidua/shared/obligation/obligation.model';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { Composed, MailRow } from '../../platform/mail/mail.ts';
import { deliver, type NoticeAbout } from './deliver.ts';
import { hearersOf, holdersAskedOnce } from './hearers.ts';
import { findOwed, isOwedStill, type PersonRow } from './ladder.repo.ts';
import { type Reader, wordsFor } from './letter-words.ts';
import { findNotice, type NoticeRow } from './notice.repo.ts';
import { recipientsOf } from './recipients.ts';
import { oneLine, renderLetter } from './render-letter.ts';

/** What must still be owed for a notice to be worth a mail; what is not named here stays true. */
const needs: Partial<Record<NoticeEvent, { kind?: ObligationKind; stage?: ObligationStage }>> = {
  'report.presented': { kind: 'report.sign' },
  'report.submitted': { kind: 'report.review' },
  'report.returned': { kind: 'report', stage: 'returned' },
  'report.entered': { kind: 'report' },
  'task.assigned': { kind: 'task' },
  'task.finished': { kind: 'task.verify' },
  'task.returned': { kind: 'task', stage: 'returned' },
  'consolidation.presented': { kind: 'consolidation.approve' },
  'consolidation.sentBack': { kind: 'consolidation', stage: 'returned' },
  'minutes.signed': { kind: 'inspection.sign' },
  'finding.raised': { kind: 'finding.correct' },
  'finding.proposed': { kind: 'finding.verify' },
  'finding.sentBack': { kind: 'finding.correct', stage: 'returned' },
  'finding.reopened': { kind: 'finding.correct' },
  'finding.assigned': { kind: 'finding.correct' },
};
const ofOneObligation: readonly NoticeEvent[] = [
  'obligation.urged',
  'obligation.reminded',
  'obligation.escalated',
];

/** The letter of some notices: of each only if it still holds and this person is still the one to be told; else the new one is. */
export async function composeNotice(
  ctx: Ctx,
  mail: MailRow,
  person: PersonRow,
  publicUrl: string,
): Promise<Composed> {
  const { items } = mail.about as unknown as { items: readonly NoticeAbout[] };
  const holding: NoticeRow[] = [];
  let why = 'gone';
  for (const about of items) {
    const judged = await judge(ctx, about, person);
    if (typeof judged === 'string') why = judged;
    else holding.push(judged);
  }
  const [first] = holding;
  if (!first) return { skip: why };
  const reader = wordsFor(person.locale, ctx.today);
  const said = holding.length === 1 ? sayOne(first, reader, publicUrl) : sayMany(holding, reader, publicUrl);
  const { letter, lang } = reader.words;
  const foot = { text: letter.why, label: letter.choose, href: `${publicUrl}${letterPlaces.mailChoices}` };
  const rendered = renderLetter({ lang, greeting: letter.greeting, foot, ...said });
  return { letter: { to: person.email as string, subject: oneLine(said.heading), ...rendered } };
}

/** The notice if it is worth a letter to this person now, or why not. */
async function judge(ctx: Ctx, about: NoticeAbout, person: PersonRow): Promise<NoticeRow | string> {
  const notice = await ctx.db.maybe(findNotice, [ctx.actor.agencyId, about.noticeId]);
  if (!notice) return 'gone';
  if (notice.read_at) return 'read';
  if (wayOf(topicOf(notice.event), person.choices ?? usualChoices) !== 'atOnce') return 'unwanted';
  if (!(await holdsStill(ctx, notice, about))) return 'done';
  const accounts = await toldToday(ctx, notice, about);
  if (accounts.includes(person.id)) return notice;
  await tellThoseNow(ctx, notice, about, accounts);
  return 'moved';
}

async function holdsStill(ctx: Ctx, { event, subject_id }: NoticeRow, about: NoticeAbout): Promise<boolean> {
  const isOne = ofOneObligation.includes(event);
  const need = needs[event];
  if (!isOne && !need) return true;
  const which = isOne
    ? [about.obligationId, null, null, null]
    : [null, subject_id, need?.kind ?? null, need?.stage ?? null];
  return (await ctx.db.one(isOwedStill, [ctx.actor.agencyId, ...which])).owed;
}

async function toldToday(ctx: Ctx, { event, subject_id }: NoticeRow, about: NoticeAbout): Promise<string[]> {
  const { unitId, obligationId, by, to } = about;
  if (!to)
    return recipientsOf(ctx, { event: event as ToldEvent, subjectId: subject_id, unitId, obligationId, by });
  const owed = await ctx.db.maybe(findOwed, [ctx.actor.agencyId, ctx.now, obligationId]);
  if (!owed) return [];
  const hearers = await hearersOf(holdersAskedOnce(ctx), owed, to);
  const isAbove = event === 'obligation.escalated';
  return [...hearers].filter(([, as]) => (as !== 'debtor') === isAbove).map(([id]) => id);
}

async function tellThoseNow(ctx: Ctx, notice: NoticeRow, about: NoticeAbout, accounts: readonly string[]) {
  const { noticeId: _, ...rest } = about;
  const subject = { kind: notice.subject_kind, id: notice.subject_id };
  const { event, facts, once_key: onceKey } = notice;
  await deliver(ctx, [{ event, accounts, subject, facts, at: ctx.now, onceKey, about: rest }]);
}

const subjectOf = ({ subject_kind, subject_id }: NoticeRow) => ({ kind: subject_kind, id: subject_id });

const sentenceOf = (notice: NoticeRow, { words, writes }: Reader) =>
  sayNotice(
    { event: notice.event, subject: subjectOf(notice), facts: notice.facts },
    words.notice,
    words.duty,
    writes,
  );

function sayOne(notice: NoticeRow, reader: Reader, publicUrl: string) {
  const { letter } = reader.words;
  const { facts } = notice;
  return {
    heading: sentenceOf(notice, reader),
    lines: [
      ...(facts.dueAt ? [letter.dueLine(reader.writes.when(facts.dueAt))] : []),
      ...(facts.by ? [letter.byWhom(facts.by)] : []),
      ...(facts.reason ? [letter.message(facts.reason)] : []),
    ],
    groups: [],
    action: { label: letter.open, href: `${publicUrl}${placeOfRecord(subjectOf(notice))}` },
  };
}

function sayMany(notices: readonly NoticeRow[], reader: Reader, publicUrl: string) {
  const { letter } = reader.words;
  const items = notices.map((notice) => ({
    text: sentenceOf(notice, reader),
    note: '',
    href: `${publicUrl}${placeOfRecord(subjectOf(notice))}`,
  }));
  return {
    heading: letter.many(notices.length),
    lines: [],
    groups: [{ title: letter.manyTitle, items }],
    action: { label: letter.openWork, href: `${publicUrl}${letterPlaces.myWork}` },
  };
}
