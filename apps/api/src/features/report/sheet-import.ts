import { createHash } from 'node:crypto';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { Problem } from '@thidua/shared/contract/problem';
import { mostSheetFaults } from '@thidua/shared/contract/sheet-fault';
import { canonicalValue } from '@thidua/shared/report/canonical';
import { valuesOf } from '@thidua/shared/report/contents';
import type { DraftFields } from '@thidua/shared/report/report.model';
import { reportProblem } from '@thidua/shared/report/report.problems';
import type { reportFilesApi } from '@thidua/shared/report/report-files.api';
import type { SheetChange, SheetTrial } from '@thidua/shared/report/sheet-form.model';
import { getCellAddress } from 'write-excel-file/utility';
import { undone } from '../../platform/db/undone.ts';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { compiledTemplate } from './compiled-template.ts';
import { lockForUnit } from './lock-report.ts';
import { visible } from './read-report.ts';
import type { CoreRow } from './report.row.ts';
import { readReport } from './report-read.repo.ts';
import { saveDraft } from './save-draft.ts';
import { readForm } from './sheet-read.ts';
import { sheetLanguages } from './sheet-words.ts';

type Input = Pick<Parsed<typeof reportFilesApi.importForm>, 'params' | 'body'>;
type Drafted = CoreRow & { draft_fields: DraftFields | null };

/** All of a filled form, or nothing: what others changed since the draft was read becomes a conflict and is kept. */
export async function importForm(ctx: Ctx, { params, body }: Input): Promise<string> {
  const row = await lockForUnit(ctx, params.id, 'save', null);
  const { faults, changes } = await compareForm(ctx, row, body);
  if (faults.length > 0) throw reportProblem.formFaulty({ faults: faults.length });
  if (changes.length === 0) return row.id;
  const stamp = createHash('sha256').update(body.file).digest('hex').slice(0, 16);
  await saveDraft(ctx, {
    params,
    query: undefined,
    body: {
      sinceRev: body.draftRev,
      changes: changes.map((change, n) => ({
        field: change.field,
        value: change.new,
        baseRev: body.draftRev,
        mutationId: `${stamp}-${body.draftRev}-${n}`,
      })),
    },
  });
  return row.id;
}

/** The import itself, undone: whoever may not import is told now, and so is everything that stands in its way. */
export async function tryForm(ctx: Ctx, input: Input): Promise<string> {
  await undone(ctx.db, async () => {
    try {
      await importForm(ctx, input);
    } catch (thrown) {
      const isFaulty = thrown instanceof Problem && thrown.code === reportProblem.formFaulty.code;
      if (!isFaulty) throw thrown;
    }
  });
  return input.params.id;
}

export async function tellTrial(ctx: ReadCtx, id: string, { body }: Input): Promise<SheetTrial> {
  const row = visible(ctx, await ctx.db.maybe(readReport, [ctx.actor.agencyId, id]));
  const told = await compareForm(ctx, row, body);
  return { ...told, faults: told.faults.slice(0, mostSheetFaults) };
}

/** What the form would set beside what stands. */
async function compareForm(ctx: ReadCtx, row: Drafted, { file, lang }: Input['body']): Promise<SheetTrial> {
  const template = await compiledTemplate(ctx, row.template_edition_id);
  const { faults, found } = await readForm(Buffer.from(file, 'base64'), {
    editionId: row.template_edition_id,
    unit: { id: row.unit_id, name: row.unit_name },
    periodKey: row.period_key,
    body: template.body,
    checker: template.checker,
    language: sheetLanguages[lang],
  });
  const held = valuesOf(row.draft_fields ?? {});
  const changes: SheetChange[] = found
    .map(({ field, value, sheet, row: line, column }) => ({
      field,
      sheet,
      cell: getCellAddress(line, column),
      old: held[field] ?? null,
      new: value,
    }))
    .filter((change) => canonicalValue(change.old) !== canonicalValue(change.new));
  const fields = Object.keys(held).filter((field) => !field.startsWith('reason:')).length;
  const overwritten = changes.filter((change) => change.old !== null).length;
  return { faults, changes, same: Math.max(0, fields - overwritten) };
}
