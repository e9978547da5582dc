import { accountProblem } from '@thidua/shared/account/account.problems';
import { demoUsernames } from '@thidua/shared/account/demo';
import { passwordFault } from '@thidua/shared/account/password';
import type { Me } from '@thidua/shared/account/session.model';
import type { setupApi } from '@thidua/shared/account/setup.api';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Answer, Parsed } from '@thidua/shared/contract/endpoint';
import type { Ctx, DoorstepCtx, ReadCtx, Threshold } from '../../platform/http/ctx.ts';
import { foundAgency } from '../unit/index.ts';
import { hashToken } from './authenticate.ts';
import { hashPassword } from './hash-password.ts';
import { readMe } from './me.ts';
import { openSession } from './open-session.ts';
import { issueGrant, plantAccount } from './plant-account.ts';
import { noteSignIn } from './session.repo.ts';
import {
  clearEntrance,
  findLink,
  hasAccounts,
  listDemoAccounts,
  putEntrance,
  readFace,
  useLink,
} from './setup.repo.ts';

export async function readEntrance(ctx: ReadCtx): Promise<Answer<typeof setupApi.entrance>> {
  const { some } = await ctx.db.one(hasAccounts);
  const face = await ctx.db.maybe(readFace, [ctx.today]);
  return {
    mode: ctx.mode,
    needsSetup: !some,
    agencyName: face?.name ?? null,
    campaign:
      face?.campaign_number && face.issued_on && face.title
        ? { number: face.campaign_number, issuedOn: face.issued_on, title: face.title }
        : null,
    demoAccounts: ctx.mode === 'demo' ? await ctx.db.rows(listDemoAccounts, [demoUsernames]) : [],
    today: ctx.today,
  };
}

interface CampaignFace {
  number: string;
  issuedOn: string;
  title: string;
}

/** The agency's entrance says from here on which campaign it is about; of several the one that started last. */
export async function showAtEntrance(ctx: Pick<Ctx, 'db' | 'actor'>, campaign: CampaignFace): Promise<void> {
  const { number, issuedOn, title } = campaign;
  await ctx.db.run(putEntrance, [ctx.actor.agencyId, number, issuedOn, title]);
}

/** A campaign that is over is not told of at the entrance any more. */
export async function clearFromEntrance(ctx: Pick<Ctx, 'db' | 'actor'>, number: string): Promise<void> {
  await ctx.db.run(clearEntrance, [ctx.actor.agencyId, number]);
}

export async function readLink(
  ctx: ReadCtx,
  { params }: Parsed<typeof setupApi.setupLink>,
): Promise<Answer<typeof setupApi.setupLink>> {
  const link = await ctx.db.maybe(findLink, [hashToken(params.token), ctx.now]);
  if (!link) throw doorProblem.notFound();
  return { expiresAt: link.expires_at };
}

export async function prepareFounding(
  step: Threshold,
  { params, body }: Parsed<typeof setupApi.found>,
): Promise<string> {
  const link = await step.read((db) => db.maybe(findLink, [hashToken(params.token), step.now]));
  if (!link) throw doorProblem.notFound();
  const why = passwordFault(body.admin.password, body.admin.username);
  if (why) throw accountProblem.passwordRefused({ why });
  return hashPassword(body.admin.password);
}

/** The link is used up, the agency stands with its office, and whoever held the link is its administrator and signed in. */
export async function foundByLink(
  ctx: DoorstepCtx,
  { params, body }: Parsed<typeof setupApi.found>,
  passwordHash: string,
): Promise<Me> {
  if (!(await ctx.db.maybe(useLink, [hashToken(params.token), ctx.now]))) throw doorProblem.notFound();
  const { agency, office } = await foundAgency(ctx, {
    agency: body.agency,
    office: { name: body.officeName, shortName: 'Văn phòng', abbreviation: 'VP' },
    startsOn: ctx.today,
  });
  const { username, name } = body.admin;
  const agencyId = agency.id;
  const accountId = await plantAccount(ctx, { agencyId, unitId: office.id, username, name, passwordHash });
  if (!accountId) throw accountProblem.usernameTaken({ username });
  const startsOn = ctx.today;
  await issueGrant(ctx, { agencyId, accountId, unitId: agencyId, role: 'admin', startsOn });
  await issueGrant(ctx, { agencyId, accountId, unitId: office.id, role: 'staff', startsOn });
  await ctx.db.run(noteSignIn, [accountId, ctx.now, passwordHash]);
  await openSession(ctx, accountId);
  ctx.record({
    event: 'agency.founded',
    subject: { kind: 'unit', id: agencyId },
    unitId: agencyId,
    audience: 'agency',
    changes: { name: body.agency.name },
  });
  return readMe(ctx);
}
