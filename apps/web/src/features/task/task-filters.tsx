import { taskMarks } from '@thidua/shared/task/task.mark';
import type { Outline } from '@thidua/shared/task/task.model';
import { DateField } from '../../ui/date-field.tsx';
import type { GlyphKey } from '../../ui/glyph.tsx';
import { markGlyphs } from './mark-glyphs.ts';
import { useTaskWords } from './task.words.ts';
import type { MarkFilter, TaskSearch } from './use-task-search.ts';

/** One filter of the tasks; its first choice takes it away. */
interface TaskFilter {
  key: 'mark' | 'unitId' | 'sectionId';
  label: string;
  value: string;
  choices: readonly { value: string; label: string; k?: GlyphKey }[];
  onPick: (value: string) => void;
}

/** The filters that the view has use for. */
export function useTaskFilters(search: TaskSearch, outline: Outline): TaskFilter[] {
  const words = useTaskWords();
  const sections = outline.sections.filter((section) => section.duties.length > 0);
  const mark: TaskFilter = {
    key: 'mark',
    label: words.filter.mark,
    value: search.mark ?? '',
    choices: [
      { value: '', label: words.filter.allMarks },
      { value: 'open', label: words.filter.open },
      ...taskMarks.map((one) => ({ value: one, label: words.mark[one], k: markGlyphs[one] })),
    ],
    onPick: (value) => search.set({ mark: (value || undefined) as MarkFilter }),
  };
  const unit: TaskFilter = {
    key: 'unitId',
    label: words.filter.unit,
    value: search.unitId ?? '',
    choices: [
      { value: '', label: words.filter.allUnits },
      ...outline.units.map(({ id, name }) => ({ value: id, label: name })),
    ],
    onPick: (unitId) => search.set({ unitId: unitId || undefined }),
  };
  const section: TaskFilter = {
    key: 'sectionId',
    label: words.filter.section,
    value: search.sectionId ?? '',
    choices: [
      { value: '', label: words.filter.allSections },
      ...sections.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
    ],
    onPick: (sectionId) => search.set({ sectionId: sectionId || undefined }),
  };
  const severalUnits = outline.units.length > 1 || search.unitId !== undefined;
  return [mark, ...(severalUnits ? [unit] : []), ...(search.view === 'due' ? [section] : [])];
}

/** How many conditions narrow the list; the list by due time begins with what is open. */
export function countFilters({ view, mark, unitId, sectionId, dutyId, dueFrom, dueTo }: TaskSearch): number {
  const narrows = view === 'due' && mark === 'open' ? undefined : mark;
  return [narrows, unitId, sectionId, dutyId, dueFrom, dueTo].filter(Boolean).length;
}

/** Due from one day to another. */
export function DayRange({ search, size }: { search: TaskSearch; size: 'sm' | 'lg' }) {
  const words = useTaskWords().filter;
  return (
    <>
      <DateField
        label={words.from}
        value={search.dueFrom ?? null}
        onChange={(day) => search.set({ dueFrom: day ?? undefined })}
        {...(search.dueTo ? { max: search.dueTo } : {})}
        size={size}
      />
      <DateField
        label={words.to}
        value={search.dueTo ?? null}
        onChange={(day) => search.set({ dueTo: day ?? undefined })}
        {...(search.dueFrom ? { min: search.dueFrom } : {})}
        size={size}
      />
    </>
  );
}
