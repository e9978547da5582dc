import { formatPeriod } from '@thidua/shared/kernel/format';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import type { Evidence, EvidenceRef } from '@thidua/shared/task/task.model';
import { taskProblem } from '@thidua/shared/task/task.problems';
import type { Ctx } from '../../platform/http/ctx.ts';
import { labelsOf, type SubjectLabel, type SubjectRef } from '../../platform/registry.ts';
import { attachFiles } from '../document/index.ts';

/** Evidence as kept with the entry: files hung on the record, records named as they are called today. */
export async function takeEvidence(
  ctx: Ctx,
  subject: SubjectRef,
  refs: readonly EvidenceRef[],
): Promise<Evidence[]> {
  const files = await attachFiles(
    ctx,
    refs.flatMap((ref) => (ref.kind === 'file' ? [ref.id] : [])),
    subject,
  );
  const subjects = refs.flatMap((ref) => (ref.kind === 'record' ? [ref.subject] : []));
  await checkVisible(ctx, subjects);
  const labels = await labelsOf(ctx, subjects);
  return refs.map((ref) => {
    if (ref.kind === 'record')
      return { kind: 'record', subject: ref.subject, label: nameOf(labels.get(ref.subject.id)) };
    const file = files.find((one) => one.id === ref.id);
    if (!file) throw taskProblem.unknownEvidence();
    return { kind: 'file', id: file.id, name: file.name, type: file.type, size: file.size };
  });
}

/** A record one may not see proves nothing, and must not show that it exists. */
async function checkVisible(ctx: Ctx, subjects: readonly SubjectRef[]): Promise<void> {
  for (const [kind, some] of Map.groupBy(subjects, (subject) => subject.kind)) {
    const ids = some.map((subject) => subject.id);
    const visible = await ctx.subjects.get(kind)?.visible(ctx, ids);
    if (!ids.every((id) => visible?.has(id))) throw taskProblem.unknownEvidence();
  }
}

/** A report has no name of its own: it is called by its form, its period and its unit. */
export function nameOf(label: SubjectLabel | undefined): string {
  if (!label) return '';
  const { text, facts } = label;
  const period =
    typeof facts?.periodKey === 'string' ? formatPeriod(facts.periodKey, kernelWords, { year: true }) : null;
  return (
    text ||
    [facts?.templateName, period, facts?.unitName].filter((part) => typeof part === 'string').join(', ')
  );
}
