import { named } from '../../platform/db/statement.ts';
import type { Ctx } from '../../platform/http/ctx.ts';
import type { Owed } from './owe.ts';

/**
 * What a subject may ask of somebody more than once (a signature, a review): the row that stands is owed anew on a clock of its own.
 * Arguments are SQL expressions over the parameters of the statement it is joined in; $1 must be the agency.
 */
export const oweAgainSql = (row: {
  id: string;
  kind: string;
  subjectKind: string;
  subject: string;
  campaign: string;
  regime: string;
  period: string;
  aboutUnit: string;
  debtorUnit: string;
  debtorRole: string;
  creditorUnit: string;
  opensAt: string;
  dueAt: string;
}) =>
  `insert into obligation (id, agency_id, kind, subject_kind, subject_id, campaign_id, regime_id, period_key, about_unit_id,
     debtor_unit_id, debtor_role, creditor_unit_id, opens_at, due_at, first_due_at)
   values (${row.id}, $1, ${row.kind}, ${row.subjectKind}, ${row.subject}, ${row.campaign}, ${row.regime}, ${row.period},
     ${row.aboutUnit}, ${row.debtorUnit}, ${row.debtorRole}, ${row.creditorUnit}, ${row.opensAt}, ${row.dueAt}, ${row.dueAt})
   on conflict (subject_id, kind, coalesce(period_key, ''), debtor_unit_id)
     where state <> 'cancelled' and debtor_account_id is null
   do update set state = 'owed', stage = 'none', opens_at = excluded.opens_at, due_at = excluded.due_at,
     first_due_at = excluded.due_at, done_at = null, first_done_at = null, is_late = false, rev = obligation.rev + 1`;

const oweAgainOne = named<never>(
  'obligation.oweAgain',
  oweAgainSql({
    id: '$2',
    kind: '$3',
    subjectKind: '$4',
    subject: '$5',
    campaign: '$6',
    regime: '$7',
    period: '$8',
    aboutUnit: '$9',
    debtorUnit: '$10',
    debtorRole: '$11',
    creditorUnit: '$12',
    opensAt: '$13',
    dueAt: '$14::timestamptz',
  }),
);

/** Owes it to a role, or owes it anew where it has been done before. */
export async function oweAgain(
  ctx: Pick<Ctx, 'db' | 'newId' | 'actor'>,
  owed: Owed & { debtor: { unitId: string; role: string } },
): Promise<void> {
  await ctx.db.run(oweAgainOne, [
    ctx.actor.agencyId,
    ctx.newId(),
    owed.kind,
    owed.subject.kind,
    owed.subject.id,
    owed.campaignId ?? null,
    owed.regimeId ?? null,
    owed.periodKey ?? null,
    owed.aboutUnitId,
    owed.debtor.unitId,
    owed.debtor.role,
    owed.creditorUnitId ?? null,
    owed.opensAt,
    owed.dueAt,
  ]);
}
