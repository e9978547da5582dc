import type pg from 'pg';
import { idSql } from './made-id.ts';
import type { Size } from './province.ts';

/** A running plan in each agency, its duties assigned to every unit, in all states. */
export async function fillTasks(owner: pg.Client, { dutiesEach }: Size): Promise<void> {
  const state = `(array['assigned', 'doing', 'done', 'verified', 'returned'])[1 + (u + d) % 5]`;
  for (const sql of [
    `insert into campaign (id, agency_id, unit_id, number, issued_on, issuer, title, short_title, starts_on, state, folded)
     select ${idSql('campaign', 'n')}, id, id, '1096/KH-CQ', '2019-01-01', 'Cơ quan số ' || n, 'Phong trào thi đua số ' || n,
       'Thi đua số ' || n, '2019-01-01', 'running', 'thi dua so ' || n from agencies`,
    `insert into plan_section (id, agency_id, campaign_id, code, title, position)
     select ${idSql('section', 'n', 's')}, id, ${idSql('campaign', 'n')}, 'II.' || s, 'Nhóm nhiệm vụ ' || s, s
     from agencies, generate_series(1, 4) s`,
    `insert into duty (id, agency_id, campaign_id, section_id, code, citation, position, title, short_title, text, recurrence, starts_on,
       due_on, unit_ids, folded)
     select ${idSql('duty', 'n', 'd')}, id, ${idSql('campaign', 'n')}, ${idSql('section', 'n', '(1 + d % 4)')},
       'II.' || (1 + d % 4) || '.' || d, 'II.' || (1 + d % 4) || ', gạch đầu dòng thứ ' || d, d,
       'Nhiệm vụ số ' || d || ' của phong trào thi đua trong toàn cơ quan', 'Nhiệm vụ ' || d, 'Nội dung nhiệm vụ số ' || d, 'once',
       '2019-01-01', current_date + d, '{}', 'nhiem vu so ' || d || ' cua phong trao thi dua trong toan co quan'
     from agencies, generate_series(1, ${dutiesEach}) d`,
    `insert into task (id, agency_id, campaign_id, duty_id, unit_id, state, progress, due_at, updated_at)
     select ${idSql('task', 'a', 'u', 'd')}, agency_id, ${idSql('campaign', 'a')}, ${idSql('duty', 'a', 'd')}, id, ${state},
       (u * d * 7) % 100, date_trunc('day', now()) + (d - 4) * interval '1 day' + interval '10 hours', now() - u * interval '1 hour'
     from units, generate_series(1, ${dutiesEach}) d`,
    `insert into obligation (id, agency_id, kind, subject_kind, subject_id, campaign_id, about_unit_id, debtor_unit_id, debtor_role,
       creditor_unit_id, parent_unit_id, state, opens_at, due_at, first_due_at, done_at, first_done_at)
     select gen_random_uuid(), t.agency_id, 'task', 'task', t.id, t.campaign_id, t.unit_id, t.unit_id, 'reporter', t.agency_id,
       t.agency_id, case when t.state in ('done', 'verified') then 'done' else 'owed' end, now() - interval '30 days', t.due_at, t.due_at,
       case when t.state in ('done', 'verified') then now() - interval '2 days' end,
       case when t.state in ('done', 'verified') then now() - interval '2 days' end from task t`,
  ])
    await owner.query(sql);
}
