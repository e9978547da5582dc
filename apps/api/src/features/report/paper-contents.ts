import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { TemplateBody } from '@thidua/shared/form/template.model';
import { type Submission, valuesOf } from '@thidua/shared/report/contents';
import type { OtherPeriod, Report, ReportVersion } from '@thidua/shared/report/report.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { compiledTemplate } from './compiled-template.ts';
import { readVersion } from './read-context.ts';
import { showReport } from './read-report.ts';

/** A report as it goes on paper: a draft as it stands, or a version that was sent. */
export interface ReportOnPaper {
  report: Pick<Report, 'id' | 'unit' | 'regime' | 'period' | 'template' | 'previous'>;
  contents: Submission;
  previous: OtherPeriod | null;
  /** null: a draft. */
  version: ReportVersion | null;
  body: TemplateBody;
}

/** What its reader may have: the draft for those who write it, else the version asked for or the last one sent. */
export async function reportOnPaper(
  ctx: ReadCtx,
  id: string,
  asked: number | undefined,
): Promise<ReportOnPaper> {
  const report = await showReport(ctx, id);
  const { body, contentsOf } = await compiledTemplate(ctx, report.template.editionId);
  const common = { report, previous: report.previous, body };
  if (report.draft && asked === undefined)
    return { ...common, contents: contentsOf(valuesOf(report.draft.fields)), version: null };
  const version =
    asked === undefined || asked === report.current?.version
      ? report.current
      : (await readVersion(ctx, { params: { id, version: asked }, query: undefined, body: undefined }))
          .version;
  if (!version) throw doorProblem.notFound();
  return { ...common, contents: version, version };
}
