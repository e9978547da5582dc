import type { NoticeEvent, NoticeFacts } from '@thidua/shared/notice/notice.model';
import { named } from '../../platform/db/statement.ts';

export interface NoticeRow {
  id: string;
  event: NoticeEvent;
  subject_kind: string;
  subject_id: string;
  facts: NoticeFacts;
  at: string;
  read_at: string | null;
  once_key: string;
}

const columns = 'id, event, subject_kind, subject_id, facts, at, read_at, once_key';

/** $1 agency, $2 account, $3 now, $4 only unread, $5 time and $6 id after which to go on, $7 how many. What lies ahead is not told yet. */
export const listNotices = named<NoticeRow>(
  'notice.list',
  `select ${columns} from notice
   where agency_id = $1 and account_id = $2 and at <= $3 and (not $4 or read_at is null)
     and ($5::timestamptz is null or (at, id) < ($5::timestamptz, $6::uuid))
   order by at desc, id desc limit $7`,
);

export const countUnread = named<{ unread: number }>(
  'notice.unread',
  'select count(*) as unread from notice where agency_id = $1 and account_id = $2 and read_at is null and at <= $3',
);

/** $4 ids or null, $5 instant up to which or null. */
export const markRead = named<never>(
  'notice.markRead',
  `update notice set read_at = $3 where agency_id = $1 and account_id = $2 and read_at is null and at <= $3
     and (id = any($4::uuid[]) or at <= $5::timestamptz)`,
);

/** $1 agency, $2 rows as jsonb. The same event told again makes no second notice; answers those that are new. */
export const insertNotices = named<{ id: string }>(
  'notice.insert',
  `insert into notice (id, agency_id, account_id, event, subject_kind, subject_id, facts, at, once_key)
   select id, $1, account_id, event, subject_kind, subject_id, facts, at, once_key
   from jsonb_to_recordset($2::jsonb) as told (id uuid, account_id uuid, event text, subject_kind text, subject_id uuid,
     facts jsonb, at timestamptz, once_key text)
   on conflict do nothing returning id`,
);

/** $1 agency, $2 unit, $3 account, $4 subject: names of the moment. */
export const readNames = named<{ unit: string | null; actor: string | null; period_key: string | null }>(
  'notice.names',
  `select (select name from unit where agency_id = $1 and id = $2) as unit, (select name from account where id = $3) as actor,
     (select period_key from report where agency_id = $1 and id = $4) as period_key`,
);

export const findNotice = named<NoticeRow>(
  'notice.find',
  `select ${columns} from notice where agency_id = $1 and id = $2`,
);

/** Unread news of one person: $3 since, $4 now, $5 events, $6 how many. */
export const listNews = named<NoticeRow>(
  'notice.news',
  `select ${columns} from notice where agency_id = $1 and account_id = $2 and read_at is null and at > $3::timestamptz
     and at <= $4::timestamptz and event = any($5::text[]) order by at desc, id desc limit $6`,
);
