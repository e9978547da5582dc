import type { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import { consolidationProblem } from '@thidua/shared/consolidation/consolidation.problems';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import { seriesOf } from '@thidua/shared/document/paper-number';
import { reportPaperWords } from '@thidua/shared/report/report-paper.words';
import type { Ctx } from '../../platform/http/ctx.ts';
import { issuedAs, issuePaper, letterheadOf } from '../document/index.ts';
import { readEdition } from '../form/index.ts';
import { touchIssued } from './consolidation.repo.ts';
import { actOn, lockFor } from './load-consolidation.ts';
import { paperSubject } from './paper-subject.ts';

/** The approved report gets its number from the agency's register, once; a correction keeps it. */
export async function issueConsolidation(
  ctx: Ctx,
  { params, body }: Parsed<typeof consolidationApi.issue>,
): Promise<string> {
  const row = await lockFor(ctx, params.id, 'issue', body);
  const series = seriesOf('report', (await letterheadOf(ctx)).symbol);
  const issued = await issuedAs(ctx, { type: 'report', aboutId: row.id });
  if (issued) throw consolidationProblem.alreadyIssued({ number: issued.text });
  const { name } = await readEdition(ctx, row.template_edition_id);
  const { text } = await issuePaper(ctx, {
    series,
    day: ctx.today,
    type: reportPaperWords.typeName,
    subject: paperSubject(row.kind, name, row.period_key),
    about: { kind: 'consolidation', id: row.id },
    unitId: row.unit_id,
  });
  await ctx.db.run(touchIssued, [ctx.actor.agencyId, row.id]);
  ctx.record({
    event: 'consolidation.issued',
    ...actOn(row),
    changes: { periodKey: row.period_key, number: text },
  });
  return row.id;
}
