import type { Answer } from '@thidua/shared/contract/endpoint';
import { addDays } from '@thidua/shared/kernel/day';
import { instantAt } from '@thidua/shared/kernel/instant';
import type { ladderApi } from '@thidua/shared/notice/ladder.api';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { countMails, listFaults } from './mail-choice.repo.ts';
import { mailingOf } from './mail-choices.ts';

const lately = 7;

export async function readMails(ctx: ReadCtx): Promise<Answer<typeof ladderApi.mails>> {
  const whose = [ctx.actor.agencyId, instantAt(addDays(ctx.today, -lately), '00:00')];
  const counts = await ctx.db.one(countMails, whose);
  return { mailing: mailingOf(ctx), ...counts, faults: await ctx.db.rows(listFaults, whose) };
}
