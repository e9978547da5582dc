import type { Role } from '@thidua/shared/access/role';
import type { Hearer } from '@thidua/shared/notice/ladder.model';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import type { OwedRow } from './ladder.repo.ts';
import { holdersOf } from './recipients.ts';

/** Who holds which roles where, asked once for a whole look at what is owed. */
export type AskHolders = (unitId: string | null, roles: readonly Role[]) => Promise<string[]>;

export function holdersAskedOnce(ctx: ReadCtx): AskHolders {
  const known = new Map<string, Promise<string[]>>();
  return (unitId, roles) => {
    const key = `${unitId} ${roles}`;
    const found = known.get(key) ?? holdersOf(ctx, unitId, roles);
    known.set(key, found);
    return found;
  };
}

/**
 * Who is told of a rung, and as what; nobody twice: who owes it is told as such. A report that was presented waits for its leader
 * (whose signature is owed and reminded of by itself): who wrote it has done their part. What is kept from others is told to its debtor alone.
 */
export async function hearersOf(
  ask: AskHolders,
  owed: OwedRow,
  to: readonly Hearer[],
): Promise<Map<string, Hearer>> {
  const found = new Map<string, Hearer>();
  const debtors = await debtorsOf(ask, owed);
  const isWaiting = owed.stage === 'presented';
  for (const hearer of to) {
    if (owed.is_veiled && hearer !== 'debtor') continue;
    if (hearer === 'debtor' && isWaiting) continue;
    for (const id of hearer === 'debtor' ? debtors : await above(ask, owed, hearer)) {
      const as = debtors.includes(id) && to.includes('debtor') && !isWaiting ? 'debtor' : hearer;
      if (!found.has(id)) found.set(id, as);
    }
  }
  return found;
}

const debtorsOf = async (ask: AskHolders, owed: OwedRow): Promise<string[]> => {
  if (owed.debtor_account_id) return [owed.debtor_account_id];
  return owed.debtor_role ? ask(owed.debtor_unit_id, [owed.debtor_role]) : [];
};

function above(ask: AskHolders, owed: OwedRow, hearer: Exclude<Hearer, 'debtor'>): Promise<string[]> {
  if (hearer === 'leader') return ask(owed.debtor_unit_id, ['unit_leader']);
  return ask(null, [hearer === 'office' ? 'office' : 'director']);
}
