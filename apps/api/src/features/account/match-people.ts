import { type Role, roles } from '@thidua/shared/access/role';
import { accountWords } from '@thidua/shared/account/account.words';
import { accountWordsEn } from '@thidua/shared/account/account.words.en';
import { fold } from '@thidua/shared/kernel/text';
import type { UnitRow } from '../unit/index.ts';

const labels = [accountWords.roles, accountWordsEn.roles];
/** What lists call a role besides its own word. */
const alsoCalled: Record<string, Role> = {
  'vien chuc': 'staff',
  'cong chuc': 'staff',
  'nguoi lao dong': 'staff',
  'lanh dao don vi': 'unit_leader',
  'quan tri': 'admin',
};

/** The roles that a cell names, apart by commas, semicolons or bars; what is none is told as it stands. */
export function rolesIn(text: string): { roles: Role[]; unknown: string[] } {
  const found = new Set<Role>();
  const unknown: string[] = [];
  for (const said of text.split(/[,;/|]/).map((part) => part.trim())) {
    const folded = fold(said);
    const role =
      roles.find((one) => labels.some((words) => fold(words[one]) === folded)) ?? alsoCalled[folded];
    if (role) found.add(role);
    else if (said) unknown.push(said);
  }
  return { roles: [...found], unknown };
}

/** The units that a text may mean: by full name, else by short name, else by abbreviation. */
export function unitsCalled(units: readonly UnitRow[], text: string): UnitRow[] {
  const folded = fold(text);
  for (const column of ['name', 'short_name', 'abbreviation'] as const) {
    const found = units.filter((unit) => fold(unit[column]) === folded);
    if (found.length > 0) return found;
  }
  return [];
}
