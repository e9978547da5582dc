import { Button, SegmentedControl } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { urlOf } from '@thidua/shared/contract/call';
import { taskApi } from '@thidua/shared/task/task.api';
import { taskMarks } from '@thidua/shared/task/task.mark';
import type { Outline } from '@thidua/shared/task/task.model';
import { useNavigate } from 'react-router';
import { useLang } from '../../platform/words.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { markGlyphs } from './mark-glyphs.ts';
import { PickFilter } from './pick-filter.tsx';
import css from './task.module.css';
import { useTaskWords } from './task.words.ts';
import { listQuery, type MarkFilter, type TaskSearch, type TaskView } from './use-task-search.ts';

interface TaskToolsProps {
  search: TaskSearch;
  outline: Outline;
}

/** How the tasks are looked at and narrowed; the export takes the very same filter. */
export function TaskTools({ search, outline }: TaskToolsProps) {
  const words = useTaskWords();
  const go = useNavigate();
  const onPhone = usePhone();
  const views = (
    <SegmentedControl
      size="sm"
      fullWidth={onPhone}
      aria-label={words.views.label}
      value={search.view}
      onChange={(view) => go(search.linkTo(view as TaskView), { preventScrollReset: true })}
      data={search.views.map((value) => ({ value, label: words.views[value] }))}
      data-screen-only
    />
  );
  const filters = (
    <>
      <SearchField
        label={words.filter.search}
        value={search.q}
        onChange={(q) => search.set({ q: q || undefined })}
        width={onPhone ? '100%' : 176}
      />
      <MarkPick search={search} />
      <UnitFilter search={search} outline={outline} />
      {search.view === 'due' ? <SectionFilter search={search} outline={outline} /> : null}
    </>
  );
  if (onPhone)
    return (
      <>
        {views}
        <Toolbar label={words.filter.label}>
          {filters}
          <SheetButton search={search} />
        </Toolbar>
        <Narrowed search={search} outline={outline} />
      </>
    );
  return (
    <>
      <Toolbar
        label={words.filter.label}
        actions={
          <>
            {filters}
            <SheetButton search={search} />
          </>
        }
      >
        {views}
      </Toolbar>
      <Narrowed search={search} outline={outline} />
    </>
  );
}

function MarkPick({ search }: { search: TaskSearch }) {
  const words = useTaskWords();
  return (
    <PickFilter
      label={words.filter.mark}
      value={search.mark ?? ''}
      onPick={(mark) => search.set({ mark: (mark || undefined) as MarkFilter })}
      choices={[
        { value: '', label: words.filter.allMarks },
        { value: 'open', label: words.filter.open },
        ...taskMarks.map((mark) => ({ value: mark, label: words.mark[mark], k: markGlyphs[mark] })),
      ]}
    />
  );
}

function UnitFilter({ search, outline }: TaskToolsProps) {
  const words = useTaskWords().filter;
  const { units } = outline;
  if (units.length < 2 && !search.unitId) return null;
  return (
    <PickFilter
      label={words.unit}
      value={search.unitId ?? ''}
      onPick={(unitId) => search.set({ unitId: unitId || undefined })}
      choices={[
        { value: '', label: words.allUnits },
        ...units.map((unit) => ({ value: unit.id, label: unit.name })),
      ]}
    />
  );
}

function SectionFilter({ search, outline }: TaskToolsProps) {
  const words = useTaskWords().filter;
  const sections = outline.sections.filter((section) => section.duties.length > 0);
  return (
    <PickFilter
      label={words.section}
      value={search.sectionId ?? ''}
      onPick={(sectionId) => search.set({ sectionId: sectionId || undefined })}
      choices={[
        { value: '', label: words.allSections },
        ...sections.map((one) => ({ value: one.id, label: `${one.code} ${one.title}` })),
      ]}
    />
  );
}

/** What the list is narrowed to, the days besides, and the way back to all of it. */
function Narrowed({ search, outline }: TaskToolsProps) {
  const words = useTaskWords().filter;
  const duties = outline.sections.flatMap((section) => section.duties);
  const duty = duties.find((one) => one.id === search.dutyId);
  const { mark, unitId, sectionId, dutyId, q, dueFrom, dueTo } = search;
  const isAny = [mark !== 'open' && mark, unitId, sectionId, dutyId, q, dueFrom, dueTo].some(Boolean);
  if (!isAny && search.view !== 'due') return null;
  return (
    <div className={css.narrowed} data-screen-only>
      {search.view === 'due' ? <DayRange search={search} /> : null}
      {duty ? <Chip tone="l">{words.duty(`${duty.code} ${duty.shortTitle}`)}</Chip> : null}
      {isAny ? (
        <Button size="xs" variant="subtle" onClick={search.clear}>
          {words.clear}
        </Button>
      ) : null}
    </div>
  );
}

/** Due from one day to another. */
function DayRange({ search }: { search: TaskSearch }) {
  const words = useTaskWords().filter;
  return (
    <>
      <DateField
        label={words.from}
        value={search.dueFrom ?? null}
        onChange={(day) => search.set({ dueFrom: day ?? undefined })}
        {...(search.dueTo ? { max: search.dueTo } : {})}
        size="sm"
      />
      <DateField
        label={words.to}
        value={search.dueTo ?? null}
        onChange={(day) => search.set({ dueTo: day ?? undefined })}
        {...(search.dueFrom ? { min: search.dueFrom } : {})}
        size="sm"
      />
    </>
  );
}

function SheetButton({ search }: { search: TaskSearch }) {
  const words = useTaskWords();
  const [lang] = useLang();
  return (
    <Button
      component="a"
      href={urlOf(taskApi.sheet, { query: { ...listQuery(search), lang } })}
      download
      size="sm"
      variant="subtle"
      leftSection={<IconFileSpreadsheet size={16} stroke={1.8} />}
    >
      {words.sheet}
    </Button>
  );
}
