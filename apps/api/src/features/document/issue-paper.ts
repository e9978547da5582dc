import {
  type PaperNumber,
  type PaperType,
  paperLetters,
  paperNumber,
} from '@thidua/shared/document/paper-number';
import { partsOf } from '@thidua/shared/kernel/day';
import type { Ctx, ReadCtx } from '../../platform/http/ctx.ts';
import type { SubjectRef } from '../../platform/registry.ts';
import { findIssued, insertPaper } from './register.repo.ts';
import { takeNumber } from './take-number.ts';

export interface PaperIssued {
  series: string;
  day: string;
  /** 'Báo cáo'. */
  type: string;
  /** What it is about, as printed. */
  subject: string;
  about: SubjectRef;
  unitId: string;
  fileId?: string;
}

/** Takes a number and enters the paper in the register: once for each record and series. */
export async function issuePaper(ctx: Ctx, paper: PaperIssued): Promise<PaperNumber> {
  const { series, day, type, subject, about, unitId, fileId = null } = paper;
  const { agencyId, accountId } = ctx.actor;
  const taken = await takeNumber(ctx, { series, day });
  const { year } = partsOf(day);
  const values = [ctx.newId(), agencyId, unitId, series, year, taken.number, day, type, subject];
  await ctx.db.run(insertPaper, [...values, about.kind, about.id, fileId, accountId, ctx.now]);
  return taken;
}

/** Under which number, day and letterhead a record's paper of a type was issued, or nothing yet. */
export async function issuedAs(
  ctx: ReadCtx,
  { type, aboutId }: { type: PaperType; aboutId: string },
): Promise<(PaperNumber & { day: string; at: string }) | null> {
  const row = await ctx.db.maybe(findIssued, [ctx.actor.agencyId, aboutId, paperLetters[type]]);
  return row ? { ...paperNumber(row.number, row.series), day: row.day, at: row.issued_at } : null;
}
