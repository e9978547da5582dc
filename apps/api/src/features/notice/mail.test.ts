import { veiledUntil } from '@thidua/shared/inspection/inspection.model';
import { addDays } from '@thidua/shared/kernel/day';
import { vietnamCalendar } from '@thidua/shared/kernel/holidays.vn';
import { addMinutes } from '@thidua/shared/kernel/instant';
import { isWorkingDay } from '@thidua/shared/kernel/working-days';
import type pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type CastUnit, type Planted, type Player, plantCast } from '../../../test/cast.ts';
import { testDatabase } from '../../../test/database.ts';
import { type Mailbox, openMailbox } from '../../../test/letters.ts';
import { measures } from '../../measures.ts';
import { bindDb } from '../../platform/db/db.ts';
import { openPool } from '../../platform/db/pool.ts';
import { flushActs } from '../../platform/http/flush-acts.ts';
import { makeCtx } from '../../platform/http/make-ctx.ts';
import { nobodys, transactOn } from '../../platform/http/transaction.ts';
import { runJob } from '../../platform/jobs/run-jobs.ts';
import type { Act } from '../../platform/journal/act.ts';
import { drainAfter, houseOf } from '../../platform/journal/drain-after.ts';
import { reactionsOf } from '../../platform/journal/reaction.ts';
import type { Mailing } from '../../platform/mail/mailing.ts';
import { takeMails } from '../../platform/mail/outbox.ts';
import { sendMails } from '../../platform/mail/send-mails.ts';
import { type Post, smtpPost } from '../../platform/mail/smtp-post.ts';
import { subjects } from '../../subjects.ts';
import { owe, settle } from '../obligation/index.ts';
import { composeMail } from './compose-mail.ts';
import { remindJob } from './notice.jobs.ts';
import { tellOfActs } from './tell.ts';

let drop: () => Promise<void>;
let pool: pg.Pool;
let planted: Planted;
let box: Mailbox;
let post: Post;
let now: string;
const publicUrl = 'https://thidua.example.vn';

beforeAll(async () => {
  const database = await testDatabase();
  drop = database.drop;
  pool = openPool(database.app, 6);
  const client = await pool.connect();
  planted = await plantCast({ db: bindDb(client), newId: v7 });
  await client.query("update account set email = username || '@example.vn' where username <> 'staff1'");
  await client.query(`update account set preferences = '{"locale": "en"}' where username = 'reporter2'`);
  client.release();
  box = await openMailbox();
  post = smtpPost(box.url, 'Thi Đua <thidua@example.vn>');
});
afterAll(async () => {
  post.close();
  await Promise.all([box.close(), pool.end()]);
  await drop();
});
beforeEach(() => {
  now = '2021-08-16T00:00:00.000Z';
});
/** Each story leaves the house as it found it; obligations cannot be deleted, so what is owed is cancelled. */
afterEach(async () => {
  box.arrived.length = 0;
  box.mood.refuses = 'nothing';
  const client = await pool.connect();
  await client.query(`set thidua.agency = '${planted.units.agency.id}'`);
  for (const table of ['mail', 'notice', 'ladder_look', 'mail_choice'])
    await client.query(`delete from ${table}`);
  await client.query("update obligation set state = 'cancelled', done_at = null");
  client.release(true);
});

/** One process of the product; two of them share nothing but the database. */
function process(mailing: Mailing = 'on') {
  const deps = {
    reactions: reactionsOf([], [tellOfActs]),
    transact: transactOn(pool),
    registries: { subjects, measures, mailing },
    newId: v7,
    clock: () => now,
    committed: () => {},
    compose: composeMail(publicUrl),
    post,
  };
  return {
    look: () => runJob(deps, remindJob),
    send: async () => {
      while ((await sendMails(deps)) > 0);
    },
    /** Somebody of the office acts, and the journal's worker follows. */
    act: async (act: Act) => {
      const whose = { agencyId: planted.units.agency.id, accountId: planted.accounts.office };
      await deps.transact('write', whose, async (client) => {
        const actor = { ...houseOf(whose.agencyId), accountId: whose.accountId };
        const made = makeCtx({ client, actor, now, requestId: v7(), registries: deps.registries, newId: v7 });
        made.ctx.record(act);
        await flushActs(deps, made, null, null);
      });
      await drainAfter(deps, 'committed');
    },
    inside: <T>(work: (ctx: ReturnType<typeof makeCtx>['ctx']) => Promise<T>) =>
      deps.transact('write', { agencyId: planted.units.agency.id, accountId: '' }, (client) =>
        work(
          makeCtx({
            client,
            actor: houseOf(planted.units.agency.id),
            now,
            requestId: v7(),
            registries: deps.registries,
            newId: v7,
          }).ctx,
        ),
      ),
  };
}

/** A task that a unit owes from Monday 16/08/2021, due on a Friday at 17:00 unless said otherwise. */
async function owes(unit: CastUnit, dueAt = '2021-08-20T10:00:00.000Z'): Promise<string> {
  const subjectId = v7();
  await process().inside((ctx) =>
    owe(ctx, [
      {
        kind: 'task',
        subject: { kind: 'task', id: subjectId },
        aboutUnitId: planted.units[unit].id,
        debtor: { unitId: planted.units[unit].id, role: 'reporter' },
        opensAt: '2021-08-15T17:00:00.000Z',
        dueAt,
      },
    ]),
  );
  return subjectId;
}

const done = (subjectId: string) =>
  process().inside((ctx) => settle(ctx, { subjectId, kind: 'task' }, now, 'submitted'));

const states = async () => {
  const rows = await process().inside((ctx) =>
    ctx.db.rows({
      name: '',
      text: 'select a.username, m.kind, m.state, m.reason from mail m join account a on a.id = m.account_id order by a.username, m.written_at',
    }),
  );
  return rows as { username: Lowercase<Player>; kind: string; state: string; reason: string | null }[];
};
const to = (username: string) => box.arrived.filter((one) => one.to === `${username}@example.vn`);

test('a digest a working day and person, however many processes look and however often they start anew', async () => {
  await owes('unit1', '2021-09-10T10:00:00.000Z');
  const calendar = vietnamCalendar(2021, 2021);
  const days: string[] = [];
  for (let day = '2021-08-27'; day <= '2021-09-08'; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) days.push(day);
    for (const hour of ['00:25', '00:31', '00:36', '08:00']) {
      now = `${day}T${hour}:00.000Z`;
      const both = [process(), process()];
      await Promise.all(both.map((one) => one.look()));
      await Promise.all(both.map((one) => one.send()));
    }
  }
  expect(days).toHaveLength(7); // a weekend, and the second of September with its eve
  expect(to('reporter1')).toHaveLength(days.length);
  expect(to('reporter2')).toEqual([]);
  expect(new Set(box.arrived.map((one) => one.to))).toEqual(new Set(['reporter1@example.vn']));
  const [first] = to('reporter1');
  expect(first?.subject).toBe('1 việc phải làm');
  expect(first?.text).toContain(`${publicUrl}/viec-cua-toi`);
  expect(first?.html).toContain('hạn 17:00 thứ Sáu 10/09');
});

test('who was down at the hour gets the digest later that day, and yesterday’s never', async () => {
  await owes('unit1');
  now = '2021-08-16T09:00:00.000Z';
  await process().look();
  now = '2021-08-17T00:31:00.000Z'; // before anything was sent it is tomorrow
  await process().look();
  await process().send();
  expect(to('reporter1')).toHaveLength(1);
  expect((await states()).filter((one) => one.username === 'reporter1')).toMatchObject([
    { state: 'skipped', reason: 'past' },
    { state: 'sent' },
  ]);
});

test('escalation comes at once, one letter for all that is late, in the reader’s words, naming nobody in its subject', async () => {
  await process().look();
  const subject = await owes('unit2');
  await owes('unit2');
  now = '2021-08-24T01:02:00.000Z'; // two working days after
  await process().look();
  await process().send();
  const letters = to('leader2');
  expect(letters.map((one) => one.subject)).toContain('2 việc cần chú ý');
  const letter = letters.find((one) => one.subject === '2 việc cần chú ý');
  expect(letter?.text).toContain(`${publicUrl}/nhiem-vu/${subject}`);
  expect(letter?.from).toContain('thidua@example.vn');
  expect(to('reporter2').map((one) => one.subject)).toEqual(['2 duties overdue']); // English, in the digest
  for (const one of box.arrived) expect(one.subject).not.toMatch(/Trưởng phòng|Cán bộ/);
});

test('a visit that is kept from its unit is in the letters of who owes it alone, before its hour and long after', async () => {
  const { units, accounts } = planted;
  await process().look();
  await process().inside((ctx) =>
    owe(ctx, [
      {
        kind: 'inspection.visit',
        subject: { kind: 'inspection', id: v7() },
        aboutUnitId: units.unit1.id,
        debtor: { unitId: units.office.id, accountId: accounts.office },
        opensAt: '2021-08-15T17:00:00.000Z',
        dueAt: '2021-08-18T10:00:00.000Z',
        visibleFrom: veiledUntil,
      },
    ]),
  );
  for (let day = '2021-08-16'; day <= '2021-09-01'; day = addDays(day, 1))
    for (const hour of ['00:31', '02:00', '08:00']) {
      now = `${day}T${hour}:00.000Z`;
      await process().look();
      await process().send();
    }
  expect(to('office').length).toBeGreaterThan(1);
  expect(new Set(box.arrived.map((one) => one.to))).toEqual(new Set(['office@example.vn']));
});

const urge = async (subjectId: string) => {
  const [row] = await process().inside((ctx) =>
    ctx.db.rows({ name: '', text: 'select id from obligation where subject_id = $1' }, [subjectId]),
  );
  await process().act({
    event: 'obligation.urged',
    subject: { kind: 'task', id: subjectId },
    unitId: planted.units.unit1.id,
    changes: { obligationId: (row as { id: string }).id, dueAt: '2021-08-20T10:00:00.000Z' },
    reason: 'Gửi trước 16:00',
  });
};

test('who is urged gets a letter at once with the message, unless they chose otherwise or have read it', async () => {
  now = '2021-08-16T03:00:00.000Z';
  const subject = await owes('unit1');
  await urge(subject);
  await process().send();
  const [letter] = to('reporter1');
  expect(letter?.text).toContain('Lời nhắn: Gửi trước 16:00');
  expect(letter?.text).toContain(`${publicUrl}/nhiem-vu/${subject}`);
  expect(letter?.subject).not.toContain('Văn phòng');
  expect(to('leader1')).toHaveLength(1); // who leads the unit learns of it
  const choose = (choices: object) =>
    process().inside((ctx) =>
      ctx.db.run(
        {
          name: '',
          text: `insert into mail_choice (account_id, agency_id, choices) values ($1, $2, $3)
                 on conflict (account_id) do update set choices = excluded.choices`,
        },
        [planted.accounts.reporter1, planted.units.agency.id, choices],
      ),
    );
  await choose({ digest: true, ways: { urged: 'appOnly' } });
  await urge(subject);
  await process().send();
  expect(to('reporter1')).toHaveLength(1);
  await choose({ digest: true, ways: {} });
  await urge(subject);
  await process().inside((ctx) => ctx.db.run({ name: '', text: 'update notice set read_at = $1' }, [now]));
  await process().send();
  expect(to('reporter1')).toHaveLength(1);
});

test('the digest tells news that were wanted this way, and what a stand-in has taken over', async () => {
  now = '2021-08-16T03:00:00.000Z';
  await process().look();
  await owes('unit2');
  await process().act({
    event: 'task.assigned',
    subject: { kind: 'task', id: v7() },
    unitId: planted.units.unit1.id,
  });
  const lend = `insert into delegation (id, agency_id, from_account_id, to_account_id, role_grant_id, starts_on, ends_on)
    select $1, agency_id, account_id, $3, id, '2021-08-16', '2021-08-17' from role_grant where account_id = $2`;
  await pool.query(lend, [v7(), planted.accounts.reporter2, planted.accounts.leader2]);
  now = '2021-08-17T00:31:00.000Z';
  await process().look();
  await process().send();
  await pool.query('delete from delegation');
  expect(to('reporter1').map((one) => one.text)).toEqual([expect.stringContaining('Tin mới:')]);
  expect(to('leader2').map((one) => one.text)).toEqual([
    expect.stringContaining('Làm thay Cán bộ tổng hợp, Phòng Công chứng số 2: Sắp tới'),
  ]);
});

test('what is done between writing and sending is not sent', async () => {
  await process().look();
  const subject = await owes('unit2');
  now = '2021-08-24T01:02:00.000Z';
  await process().look();
  await done(subject);
  await process().send();
  expect(box.arrived).toEqual([]);
  const mine = (await states()).filter((one) => one.username === 'leader2');
  const byKind = mine.toSorted((a, b) => (a.kind < b.kind ? 1 : -1)); // written in the same instant
  expect(byKind).toMatchObject([
    { kind: 'notice', state: 'skipped', reason: 'done' },
    { kind: 'digest', state: 'skipped', reason: 'nothing' },
  ]);
});

test('a role that moved between writing and sending is told to the one who holds it now', async () => {
  await process().look();
  await owes('unit2');
  now = '2021-08-24T01:02:00.000Z';
  await process().look();
  const move = (from: Player, next: Player) =>
    pool.query("update role_grant set account_id = $2 where account_id = $1 and role = 'unit_leader'", [
      planted.accounts[from],
      planted.accounts[next],
    ]);
  await move('leader2', 'member');
  await process().send();
  await move('member', 'leader2');
  expect(to('leader2').filter((one) => one.text.includes('quá hạn'))).toEqual([]);
  expect(to('member')).toHaveLength(1);
});

test('a server that is away is tried again, patiently, and each letter arrives once; a refused address is given up', async () => {
  await process().look();
  await owes('unit1');
  now = '2021-08-16T01:00:00.000Z';
  await process().look();
  box.mood.refuses = 'busy';
  for (let minutes = 0; minutes < 30; minutes += 1) {
    now = addMinutes(now, 1);
    await process().send();
  }
  expect(box.arrived).toEqual([]);
  expect((await states()).find((one) => one.username === 'reporter1')).toMatchObject({
    state: 'waiting',
    reason: '451',
  });
  box.mood.refuses = 'nothing';
  for (let minutes = 0; minutes < 90; minutes += 10) {
    now = addMinutes(now, 10);
    await Promise.all([process().send(), process().send()]);
  }
  expect(to('reporter1')).toHaveLength(1);
  box.mood.refuses = 'unknown';
  now = '2021-08-17T01:00:00.000Z';
  await process().look();
  await process().send();
  expect((await states()).filter((one) => one.username === 'reporter1').at(-1)).toMatchObject({
    state: 'failed',
    reason: '550',
  });
});

/** What a process does before it dies with a letter in its hand. */
const takenAndDied = () =>
  transactOn(pool)('write', nobodys, async (client) => {
    await client.query("set local thidua.mail_worker = 'on'");
    return bindDb(client).rows(takeMails, [now, addMinutes(now, 15), 10]);
  });

test('a process that dies with a letter in its hand leaves it to the next one, and it arrives once', async () => {
  await process().look();
  await owes('unit1');
  now = '2021-08-16T01:00:00.000Z';
  await process().look();
  expect((await takenAndDied()).length).toBeGreaterThan(0);
  await process().send();
  expect(box.arrived).toEqual([]);
  now = addMinutes(now, 16);
  await Promise.all([process().send(), process().send()]);
  await process().look();
  await process().send();
  expect(to('reporter1')).toHaveLength(1);
});

test('a process that dies between handing a letter over and noting it sends the very same letter', async () => {
  await process().look();
  await owes('unit1');
  now = '2021-08-16T01:00:00.000Z';
  await process().look();
  const real = transactOn(pool);
  let isHandedOver = false;
  await expect(
    sendMails({
      transact: (kind, whose, work) => {
        if (isHandedOver) throw new Error('killed');
        return real(kind, whose, work);
      },
      registries: { subjects, measures, mailing: 'on' },
      newId: v7,
      clock: () => now,
      compose: composeMail(publicUrl),
      post: {
        ...post,
        send: async (letter) => {
          await post.send(letter);
          isHandedOver = true;
        },
      },
    }),
  ).rejects.toThrow('killed');
  now = addMinutes(now, 16);
  await process().send();
  const [first, second] = to('reporter1');
  expect(second).toEqual(first); // one message id: the mailbox shows one letter
});

test('without a server to hand them to, and in the demo, nothing is written', async () => {
  await owes('unit1');
  for (const mailing of ['off', 'demo'] as const) {
    now = addMinutes('2021-08-16T01:00:00.000Z', mailing === 'off' ? 0 : 24 * 60);
    await process(mailing).look();
  }
  now = '2021-08-24T01:02:00.000Z';
  await process('off').look();
  expect(await states()).toEqual([]);
});
