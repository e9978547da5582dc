import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import { samePeriodLastYear } from '@thidua/shared/kernel/period-key';
import { diffVersions } from '@thidua/shared/report/diff-versions';
import type { reportApi } from '@thidua/shared/report/report.api';
import type { VersionLine } from '@thidua/shared/report/report.model';
import type { ReportContext, VersionPage } from '@thidua/shared/report/report-context.model';
import type { VersionDiff } from '@thidua/shared/report/report-list.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { compiledTemplate } from './compiled-template.ts';
import { namesOf, peopleOf } from './people.ts';
import { headOf } from './read-report.ts';
import type { HeadRow } from './report.row.ts';
import { accountsIn, periodOf, unitOf, versionLine, versionView } from './report.view.ts';
import {
  findStanding,
  findVersion,
  listExtensions,
  listVersions,
  type OtherRow,
} from './report-read.repo.ts';
import { suggestionsFor } from './suggest.ts';

type Input<K extends 'context' | 'versions' | 'version' | 'diff'> = Parsed<(typeof reportApi)[K]>;

/** What the system knows for the one who fills it in, or reads it. Suggestions are counted only while it is being written. */
export async function readContext(ctx: ReadCtx, { params }: Input<'context'>): Promise<ReportContext> {
  const head = await headOf(ctx, params.id);
  const template = await compiledTemplate(ctx, head.template_edition_id);
  const isOpen = head.state === 'draft' || head.state === 'presented';
  const suggestions = isOpen ? await suggestionsFor(ctx, template.body, head) : [];
  const extensions = await ctx.db.rows(listExtensions, [ctx.actor.agencyId, head.duty_id]);
  return {
    suggestions,
    lastYear: await lastYearOf(ctx, head),
    versions: await versionsOf(ctx, head.id),
    extensions: extensions.map((one) => ({
      at: one.at,
      oldDueAt: one.old_due_at,
      newDueAt: one.new_due_at,
      reason: one.reason,
      by: one.by,
    })),
  };
}

export async function lastYearOf(ctx: ReadCtx, head: HeadRow): Promise<OtherRow | null> {
  const key = samePeriodLastYear(head.period_key);
  if (!key) return null;
  const { agencyId } = ctx.actor;
  return (await ctx.db.maybe(findStanding, [agencyId, head.regime_id, head.unit_id, key])) ?? null;
}

async function versionsOf(ctx: ReadCtx, reportId: string): Promise<VersionLine[]> {
  const rows = await ctx.db.rows(listVersions, [ctx.actor.agencyId, reportId]);
  const people = await peopleOf(ctx, rows.flatMap(accountsIn));
  return rows.map((row) => versionLine(row, people));
}

export async function readVersions(
  ctx: ReadCtx,
  { params }: Input<'versions'>,
): Promise<Answer<typeof reportApi.versions>> {
  const head = await headOf(ctx, params.id);
  return { items: await versionsOf(ctx, head.id) };
}

async function versionOf(ctx: ReadCtx, reportId: string, version: number) {
  const row = await ctx.db.maybe(findVersion, [ctx.actor.agencyId, reportId, version]);
  if (!row) throw doorProblem.notFound();
  return row;
}

export async function readVersion(ctx: ReadCtx, { params }: Input<'version'>): Promise<VersionPage> {
  const head = await headOf(ctx, params.id);
  const row = await versionOf(ctx, head.id, params.version);
  const template = await compiledTemplate(ctx, head.template_edition_id);
  const people = await peopleOf(ctx, accountsIn(row));
  return {
    reportId: head.id,
    unit: unitOf(head),
    regime: { id: head.regime_id, name: head.regime_name },
    template: { editionId: template.id, name: template.name, body: template.body },
    period: periodOf(head),
    version: versionView(row, people),
    people: namesOf(people),
  };
}

export async function readDiff(ctx: ReadCtx, { params, query }: Input<'diff'>): Promise<VersionDiff> {
  const head = await headOf(ctx, params.id);
  const from = await versionOf(ctx, head.id, query.from);
  const to = await versionOf(ctx, head.id, query.to);
  return diffVersions(
    { version: from.v_version, figures: from.v_figures, texts: from.v_texts },
    { version: to.v_version, figures: to.v_figures, texts: to.v_texts },
  );
}
