import type { TemplateBody } from '@thidua/shared/form/template.model';
import { compileContents, valuesOf } from '@thidua/shared/report/contents';
import type { Report, ReportVersion } from '@thidua/shared/report/report.model';
import type { Figure, Narrative, Reason } from '@thidua/shared/report/report.value';

/** What the paper prints: a draft as it stands, or a version that was signed. */
export interface PaperContents {
  figures: Readonly<Record<string, Figure>>;
  texts: Readonly<Record<string, Narrative>>;
  reasons: Readonly<Record<string, Reason>>;
  /** null: a draft. */
  version: ReportVersion | null;
}

const ofDraft = (body: TemplateBody, report: Report): PaperContents | null =>
  report.draft ? { ...compileContents(body)(valuesOf(report.draft.fields)), version: null } : null;

const ofVersion = (version: ReportVersion): PaperContents => ({ ...version, version });

/**
 * What stands on the paper when no version is asked for: the draft for those who write it, else the last version submitted; null where
 * nothing was submitted yet.
 */
export function paperOf(report: Report): PaperContents | null {
  const draft = ofDraft(report.template.body, report);
  if (draft) return draft;
  return report.current && ofVersion(report.current);
}
