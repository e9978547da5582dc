import { foldIncludes } from '@thidua/shared/kernel/text';
import type { Outline, OutlineDuty, TaskUnit } from '@thidua/shared/task/task.model';
import { isWanted, type MarkFilter } from './use-task-search.ts';

type Section = Outline['sections'][number];

/** Few units are named by their abbreviations, many are counted. */
export function unitsText(
  duty: Pick<OutlineDuty, 'unitIds'>,
  units: readonly TaskUnit[],
  count: (n: number) => string,
): string {
  if (duty.unitIds.length > 3) return count(duty.unitIds.length);
  const named = units.filter((unit) => duty.unitIds.includes(unit.id));
  return named.map((unit) => unit.abbreviation).join(', ');
}

interface Filter {
  mark: MarkFilter;
  q: string;
}

/** Sections with the duties that the filter leaves; a section that is left empty is left out. */
export function sectionsLeft(sections: readonly Section[], { mark, q }: Filter): Section[] {
  const isLeft = (duty: OutlineDuty) =>
    (!mark || duty.marks.some((one) => isWanted(mark, one))) &&
    (q === '' || foldIncludes(`${duty.code} ${duty.title}`, q));
  return sections
    .filter((section) => section.duties.length > 0)
    .map((section) => ({ ...section, duties: section.duties.filter(isLeft) }))
    .filter((section) => section.duties.length > 0);
}

/** The letter of a line in its section: 'đ' of 'II.2.đ'. */
export const letterOf = (code: string): string => code.split('.').at(-1) ?? code;
