import type { Actor } from '@thidua/shared/access/actor';
import type { Role } from '@thidua/shared/access/role';
import { formatWeekday } from '@thidua/shared/kernel/format';
import { dayOf } from '@thidua/shared/kernel/instant';
import { mailTopics, topicOf, usualChoices, wayOf } from '@thidua/shared/notice/mail-choice.model';
import { noticeEvents } from '@thidua/shared/notice/notice.model';
import { letterPlaces, placeOfRecord } from '@thidua/shared/notice/places';
import { newsSince } from '@thidua/shared/notice/remind';
import { sayNotice } from '@thidua/shared/notice/say-notice';
import type { DutyRow } from '@thidua/shared/obligation/obligation.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { Composed, MailRow } from '../../platform/mail/mail.ts';
import { actorOfRow, findAccountActor, findStandInActor } from '../account/index.ts';
import { readMyWork } from '../obligation/index.ts';
import { workCalendars } from '../unit/index.ts';
import { listLent } from './digest.repo.ts';
import type { PersonRow } from './ladder.repo.ts';
import { settingOf } from './ladder-setting.ts';
import { type Reader, wordsFor } from './letter-words.ts';
import { listNews } from './notice.repo.ts';
import { type LetterParts, oneLine, renderLetter } from './render-letter.ts';

/** A letter lists no more; the rest stands in My work. */
const most = 30;

interface Work {
  standIn: { role: Role; unit: string } | null;
  rows: DutyRow[];
}

/** The day's letter of one person: what My work shows them now, what they stand in for, and the news they want this way. */
export async function composeDigest(
  ctx: ReadCtx,
  mail: MailRow,
  person: PersonRow,
  publicUrl: string,
): Promise<Composed> {
  if (mail.about.day !== ctx.today) return { skip: 'past' };
  const choices = person.choices ?? usualChoices;
  if (!choices.digest) return { skip: 'unwanted' };
  const works = await worksOf(ctx, person.id);
  const news = await newsOf(ctx, person);
  const rows = works.flatMap((work) => work.rows);
  if (rows.length === 0 && news.length === 0) return { skip: 'nothing' };
  const reader = wordsFor(person.locale, ctx.today);
  const { letter, kernel } = reader.words;
  const href = (place: string) => `${publicUrl}${place}`;
  const rendered = renderLetter({
    lang: reader.words.lang,
    greeting: letter.greeting,
    heading: letter.digest.heading(formatWeekday(ctx.today, ctx.today, kernel)),
    lines: [],
    groups: [
      ...works.flatMap((work) => groupsOf(work, reader, ctx.today, ctx.now, href)),
      ...newsGroup(news, reader, href),
    ],
    action: { label: letter.openWork, href: href(letterPlaces.myWork) },
    foot: { text: letter.why, label: letter.choose, href: href(letterPlaces.mailChoices) },
  });
  const overdue = rows.filter((row) => row.dueAt < ctx.now).length;
  const today = rows.filter((row) => row.dueAt >= ctx.now && dayOf(row.dueAt) === ctx.today).length;
  const subject = oneLine(letter.digest.subject({ overdue, today, todo: rows.length }));
  return { letter: { to: person.email as string, subject, ...rendered } };
}

/** One's own work by the very query of My work, then that of each role lent to one today; nothing twice. */
async function worksOf(ctx: ReadCtx, accountId: string): Promise<Work[]> {
  const own = await ctx.db.maybe(findAccountActor, [accountId, ctx.today]);
  if (!own) return [];
  const works: Work[] = [{ standIn: null, rows: await todoOf(ctx, actorOfRow(own)) }];
  for (const lent of await ctx.db.rows(listLent, [accountId, ctx.today])) {
    const row = await ctx.db.maybe(findStandInActor, [accountId, ctx.today, lent.id]);
    if (row)
      works.push({
        standIn: { role: lent.role, unit: lent.unit },
        rows: await todoOf(ctx, actorOfRow(row)),
      });
  }
  const seen = new Set<string>();
  return works.map(({ standIn, rows }) => ({
    standIn,
    rows: rows.filter((row) => !seen.has(row.id) && seen.add(row.id)),
  }));
}

const todoOf = async (ctx: ReadCtx, actor: Actor): Promise<DutyRow[]> =>
  (
    await readMyWork(
      { ...ctx, actor },
      { params: undefined, query: { tab: 'todo', limit: 200 }, body: undefined },
    )
  ).items;

type Href = (place: string) => string;

function groupsOf({ standIn, rows }: Work, reader: Reader, today: string, now: string, href: Href) {
  const { digest } = reader.words.letter;
  const kinds = {
    overdue: rows.filter((row) => row.dueAt < now),
    today: rows.filter((row) => row.dueAt >= now && dayOf(row.dueAt) === today),
    later: rows.filter((row) => row.dueAt >= now && dayOf(row.dueAt) !== today),
  };
  return Object.entries(kinds).flatMap(([kind, some]): LetterParts['groups'][number][] => {
    if (some.length === 0) return [];
    const title = digest.groups[kind as keyof typeof kinds];
    const whose = standIn ? digest.standIn(reader.words.roles[standIn.role], standIn.unit) : '';
    return [
      {
        title: whose ? `${whose}: ${title}` : title,
        items: some.slice(0, most).map((row) => itemOf(row, reader, href)),
        ...(some.length > most ? { more: digest.more(some.length - most) } : {}),
      },
    ];
  });
}

function itemOf(row: DutyRow, { words, writes }: Reader, href: Href) {
  const period = row.periodKey ? writes.period(row.periodKey) : '';
  const parts = {
    stage: row.stage,
    isDone: false,
    period,
    subject: row.subject.text,
    unit: row.aboutUnit.name,
  };
  return {
    text: words.duty.title[row.kind](parts),
    note: words.letter.due(writes.when(row.dueAt)),
    href: href(placeOfRecord(row.subject)),
  };
}

/** Unread notices of the topics one wants in the digest; what one owes is listed as work and not told again. */
async function newsOf(ctx: ReadCtx, person: PersonRow) {
  const choices = person.choices ?? usualChoices;
  const topics = mailTopics.filter((topic) => topic !== 'reminded' && wayOf(topic, choices) === 'digest');
  const events = noticeEvents.filter((event) => topics.includes(topicOf(event)));
  const { digestAt } = await settingOf(ctx);
  const since = newsSince(ctx.today, digestAt, await workCalendars(ctx));
  return ctx.db.rows(listNews, [ctx.actor.agencyId, person.id, since, ctx.now, events, most]);
}

function newsGroup(news: Awaited<ReturnType<typeof newsOf>>, reader: Reader, href: Href) {
  if (news.length === 0) return [];
  const { notice, duty, letter } = reader.words;
  const items = news.map(({ event, subject_kind, subject_id, facts }) => {
    const subject = { kind: subject_kind, id: subject_id };
    return {
      text: sayNotice({ event, subject, facts }, notice, duty, reader.writes),
      note: '',
      href: href(placeOfRecord(subject)),
    };
  });
  return [{ title: letter.digest.news, items }];
}
