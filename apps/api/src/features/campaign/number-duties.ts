import { citationOf, dutyCode } from '@thidua/shared/campaign/citation';
import { dutyFold } from './duty-fold.ts';
import type { DutyRow } from './plan.repo.ts';

/**
 * The lines of one section in their order, lettered anew under the section's code. A citation written by hand stays; one that
 * followed from the place (`was` is the section's former code) follows it again.
 */
export function numbered(duties: readonly DutyRow[], was: string, is: string) {
  const first = duties[0]?.position ?? 0;
  return duties.map((duty, at) => {
    const code = dutyCode(is, at + 1);
    const old = duties.length > 0 && isGenerated(duty.citation, was);
    return {
      id: duty.id,
      code,
      citation: old ? citationOf(is, at + 1) : duty.citation,
      position: first + at,
      folded: dutyFold({ ...duty, code }),
    };
  });
}

const isGenerated = (citation: string, section: string) =>
  citation.startsWith(`${section}, gạch đầu dòng thứ `);
