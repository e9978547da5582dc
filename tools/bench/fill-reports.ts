import { randomUUID } from 'node:crypto';
import type { TemplateBody } from '@thidua/shared/form/template.model';
import { compileContents } from '@thidua/shared/report/contents';
import { compileRollup } from '@thidua/shared/report/rollup';
import type pg from 'pg';
import { plantWeekly } from '../../apps/api/seed/template-weekly.ts';
import { foldCounts } from '../../apps/api/src/features/obligation/index.ts';
import { bindDb } from '../../apps/api/src/platform/db/db.ts';
import { makeCtx } from '../../apps/api/src/platform/http/make-ctx.ts';
import { houseOf } from '../../apps/api/src/platform/journal/drain-after.ts';
import { filledValues } from '../../apps/api/test/filled-values.ts';
import { idSql, madeId } from './made-id.ts';
import type { Size } from './province.ts';

/** The weekly form and a filled-in report of it, the same for everybody. */
export interface Form {
  body: TemplateBody;
  contents: ReturnType<ReturnType<typeof compileContents>>;
  sums: Record<string, number>;
}

/** Weekly reports of every unit for all weeks: accepted, but for the last ones, which are filled in and not submitted. */
export async function fillReports(owner: pg.Client, size: Size): Promise<Form> {
  const form = await plantForm(owner);
  await spreadForm(owner);
  await owner.query(
    `create temp table weeks as select w, to_char(day, 'IYYY-"W"IW') as key, day::date as last_day, day + interval '1 day 10 hours' as due
     from generate_series(1, ${size.weeks}) w, lateral (select date_trunc('week', now()) - interval '4 days'
       - (${size.weeks} - w) * interval '7 days' as day) d`,
  );
  await owner.query(
    `insert into period (id, agency_id, regime_id, regime_edition_id, key, kind, first_day, last_day, opens_at, due_at)
     select ${idSql('period', 'n', 'w')}, id, ${idSql('regime', 'n')}, ${idSql('rules', 'n')}, key, 'week', last_day - 6, last_day,
       last_day - 6, due from agencies, weeks`,
  );
  await owner.query(
    `create temp table reports as select ${idSql('report', 'a', 'u', 'w')} as id, a, u, w, due - interval '3 hours' as at from units, weeks`,
  );
  for (const sql of reportsOf(size))
    await owner.query(sql, sql.includes('$1') ? [JSON.stringify(form.contents.figures)] : []);
  for (let n = 1; n <= size.agencies; n += 1) await owner.query(foldCounts.text, [madeId('agency', n)]);
  await owner.query(
    `insert into report_draft (report_id, agency_id, unit_id, fields, saved_at, rev)
     select ${idSql('report', 'a', 'u', 'w')}, agency_id, id,
       case when w > ${size.weeks - size.openWeeks} then replace(replace($1, 'BY', ${idSql('account', 'a', 'u', '2')}::text), 'lần 1.', 'lần ' || w || '.')::jsonb else '{}' end,
       due, 1 from units, weeks`,
    [JSON.stringify(draftOf(form.body))],
  );
  await owner.query(
    `insert into report_rollup (agency_id, parent_unit_id, regime_id, period_key, sums, units, accepted)
     select id, id, ${idSql('regime', 'n')}, key, $1::jsonb, ${size.unitsEach}, ${size.unitsEach} from agencies, weeks
     where w <= ${size.weeks - size.openWeeks}`,
    [JSON.stringify(form.sums)],
  );
  return form;
}

/** The form is drawn up once as the product does it, in the first agency. */
async function plantForm(owner: pg.Client): Promise<Form> {
  const agencyId = madeId('agency', 1);
  const { ctx } = makeCtx({
    client: owner as never,
    actor: houseOf(agencyId),
    now: '2019-01-01T00:00:00.000Z',
    requestId: 'bench',
    registries: { subjects: new Map(), measures: new Map() },
    newId: randomUUID,
  });
  await plantWeekly(ctx, { campaignId: null, officeId: madeId('unit', 1, 1), startsOn: '2019-01-04' });
  const { body } = await bindDb(owner as never).one<{ body: TemplateBody }>({
    name: '',
    text: 'select body from template_edition',
  });
  const contents = compileContents(body)(filledValues(body));
  return { body, contents, sums: compileRollup(body).parts(contents.figures) };
}

/** ... and given the same to all the others, under ids that can be made. */
async function spreadForm(owner: pg.Client): Promise<void> {
  const first = `where agency_id = '${madeId('agency', 1)}'`;
  for (const sql of [
    `create temp table form as select * from template_edition`,
    `create temp table rules as select * from regime_edition`,
    `insert into template (id, agency_id, code, name) select ${idSql('template', 'n')}, a.id, t.code || '-bench', t.name from agencies a, template t`,
    `insert into template_edition (id, agency_id, template_id, edition, published_at, body)
     select ${idSql('edition', 'n')}, a.id, ${idSql('template', 'n')}, 1, f.published_at, f.body from agencies a, form f`,
    `insert into regime (id, agency_id, template_id, name, period_kind, creditor_unit_id, starts_on)
     select ${idSql('regime', 'n')}, a.id, ${idSql('template', 'n')}, 'Báo cáo tuần', 'week', ${idSql('unit', 'n', '1')}, '2019-01-04' from agencies a`,
    `insert into regime_edition (id, agency_id, regime_id, edition, applies_from, template_edition_id, cutoff, due_rule, debtor_rule)
     select ${idSql('rules', 'n')}, a.id, ${idSql('regime', 'n')}, 1, '2019-01-04', ${idSql('edition', 'n')}, r.cutoff, r.due_rule, r.debtor_rule
     from agencies a, rules r`,
    `delete from regime_edition ${first} and id <> '${madeId('rules', 1)}'`,
    `delete from regime ${first} and id <> '${madeId('regime', 1)}'`,
  ])
    await owner.query(sql);
}

const reportsOf = ({ weeks, openWeeks }: Size): string[] => {
  const isOpen = `w > ${weeks - openWeeks}`;
  const [report, by] = [idSql('report', 'a', 'u', 'w'), idSql('account', 'a', 'u', '1')];
  const done = `case when ${isOpen} then null else due - interval '3 hours' end`;
  return [
    `insert into report (id, agency_id, unit_id, parent_unit_id, regime_id, period_id, period_key, previous_id, template_edition_id, state,
       standing_version, accepted_version)
     select ${report}, agency_id, id, agency_id, ${idSql('regime', 'a')}, ${idSql('period', 'a', 'w')}, key,
       case when w > 1 then ${idSql('report', 'a', 'u', '(w - 1)')} end, ${idSql('edition', 'a')},
       case when ${isOpen} then 'draft' else 'accepted' end, case when not ${isOpen} then 1 end, case when not ${isOpen} then 1 end
     from units, weeks order by w, a, u`,
    // One figure moves with unit and week, so that no two reports are alike.
    `insert into report_version (report_id, version, agency_id, unit_id, regime_id, period_key, figures, texts, edited_by, signed_by,
       submitted_at, is_late, fingerprint, receipt, outcome, outcome_by, outcome_at)
     select ${report}, 1, agency_id, id, ${idSql('regime', 'a')}, key, $1::jsonb || jsonb_build_object('working_from_home', u + w % 9),
       '{}', '{}', ${by}, due - interval '3 hours', false, md5(${report}::text), 'BN-' || key || '-' || u, 'accepted',
       ${idSql('account', 'a', '1', '1')}, due
     from units, weeks where not ${isOpen} order by w, a, u`,
    `insert into obligation (id, agency_id, kind, subject_kind, subject_id, regime_id, period_key, about_unit_id, debtor_unit_id,
       debtor_role, creditor_unit_id, parent_unit_id, state, stage, opens_at, due_at, first_due_at, done_at, first_done_at, is_late)
     select gen_random_uuid(), agency_id, 'report', 'report', ${report}, ${idSql('regime', 'a')}, key, id, id, 'reporter',
       ${idSql('unit', 'a', '1')}, agency_id, case when ${isOpen} then 'owed' else 'done' end,
       case when ${isOpen} then 'draft' else 'accepted' end, due - interval '8 days', due, due, ${done}, ${done}, (a + u + w) % 12 = 0
     from units, weeks order by w, a, u`,
  ];
};

/** Every field filled in by the reporter, whose id stands as BY; texts name the week, for the same text twice is asked about. */
const draftOf = (body: TemplateBody) =>
  Object.fromEntries(
    Object.entries(filledValues(body)).map(([field, value]) => [
      field,
      { value, rev: 1, by: 'BY', at: '2026-01-01T00:00:00.000Z' },
    ]),
  );
