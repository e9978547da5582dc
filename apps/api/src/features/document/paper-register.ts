import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { letterheadApi } from '@thidua/shared/document/letterhead.api';
import { letterheadProblem } from '@thidua/shared/document/letterhead.problems';
import { paperNumber, seriesOf } from '@thidua/shared/document/paper-number';
import { partsOf } from '@thidua/shared/kernel/day';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import { letterheadOf } from './letterhead.ts';
import { listPapers, listSeries, lockSeries, makeSeries, writeSeries } from './register.repo.ts';

/** The series in use and the one that reports take now, even where it has no number yet: that one comes to 01. */
export async function readRegister(ctx: ReadCtx): Promise<Answer<typeof letterheadApi.register>> {
  const { agencyId } = ctx.actor;
  const { year } = partsOf(ctx.today);
  const rows = await ctx.db.rows(listSeries, [agencyId, year]);
  const present = seriesOf('report', (await letterheadOf(ctx)).symbol);
  const unused = rows.some(({ series }) => series === present)
    ? []
    : [{ series: present, last: 0, highest: 0, rev: 0 }];
  const papers = await ctx.db.rows(listPapers, [agencyId]);
  return {
    agencyId,
    year,
    series: [...unused, ...rows].map(({ series, last, highest, rev }) => ({
      series,
      year,
      next: last + 1,
      highest,
      rev,
    })),
    papers: papers.map(({ id, number, series, day, subject, about_kind, about_id }) => ({
      id,
      number: paperNumber(number, series).text,
      day,
      subject,
      aboutKind: about_kind,
      aboutId: about_id,
    })),
  };
}

/** For an agency that has given numbers on paper before; what was issued here keeps its number and is given to nobody else. */
export async function setNextNumber(
  ctx: Ctx,
  { params, body }: Parsed<typeof letterheadApi.setNext>,
): Promise<string> {
  const { agencyId } = ctx.actor;
  if (params.id !== agencyId) throw doorProblem.notFound();
  const { year } = partsOf(ctx.today);
  const known = (await readRegister(ctx)).series.some(({ series }) => series === body.series);
  if (!known) throw letterheadProblem.unknownSeries();
  const place = [agencyId, body.series, year];
  await ctx.db.run(makeSeries, place);
  const { last, highest, rev } = await ctx.db.one(lockSeries, place);
  if (rev !== body.rev) throw doorProblem.changedMeanwhile({ rev });
  if (body.next <= highest) throw letterheadProblem.numberTaken({ highest });
  if (body.next === last + 1) throw letterheadProblem.nothingChanged();
  await ctx.db.run(writeSeries, [...place, body.next - 1]);
  ctx.record({
    event: 'register.changed',
    subject: { kind: 'unit', id: agencyId },
    unitId: agencyId,
    audience: 'agency',
    changes: { name: body.series, year, number: [last + 1, body.next] },
    reason: body.reason,
  });
  return agencyId;
}
