import { Button, SegmentedControl } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { urlOf } from '@thidua/shared/contract/call';
import { taskApi } from '@thidua/shared/task/task.api';
import { taskMarks } from '@thidua/shared/task/task.mark';
import type { Outline } from '@thidua/shared/task/task.model';
import { useNavigate } from 'react-router';
import { useLang } from '../../platform/words.tsx';
import { Chip } from '../../ui/chip.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { markGlyphs } from './mark-glyphs.ts';
import { PickFilter } from './pick-filter.tsx';
import { useTaskWords } from './task.words.ts';
import { listQuery, type TaskSearch, type TaskView } from './use-task-search.ts';

interface TaskToolsProps {
  search: TaskSearch;
  outline: Outline;
}

/** How the tasks are looked at and narrowed; the export takes the very same filter. */
export function TaskTools({ search, outline }: TaskToolsProps) {
  const words = useTaskWords();
  const go = useNavigate();
  const onPhone = usePhone();
  return (
    <>
      <SegmentedControl
        fullWidth={onPhone}
        aria-label={words.views.label}
        value={search.view}
        onChange={(view) => go(search.linkTo(view as TaskView), { preventScrollReset: true })}
        data={search.views.map((value) => ({ value, label: words.views[value] }))}
        style={{ alignSelf: onPhone ? 'stretch' : 'flex-start' }}
        data-screen-only
      />
      <Toolbar label={words.filter.label} actions={<SheetButton search={search} />}>
        <MarkFilter search={search} />
        <UnitFilter search={search} outline={outline} />
        {search.view === 'due' ? <SectionFilter search={search} outline={outline} /> : null}
        <SearchField
          label={words.filter.search}
          value={search.q}
          onChange={(q) => search.set({ q: q || undefined })}
          width={onPhone ? '100%' : 220}
        />
        <Narrowed search={search} outline={outline} />
      </Toolbar>
    </>
  );
}

function MarkFilter({ search }: { search: TaskSearch }) {
  const words = useTaskWords();
  return (
    <PickFilter
      label={words.filter.mark}
      value={search.mark ?? ''}
      onPick={(mark) => search.set({ mark: taskMarks.find((one) => one === mark) })}
      choices={[
        { value: '', label: words.filter.allMarks },
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

/** One duty that the list is narrowed to, and the way back to all of them. */
function Narrowed({ search, outline }: TaskToolsProps) {
  const words = useTaskWords().filter;
  const duties = outline.sections.flatMap((section) => section.duties);
  const duty = duties.find((one) => one.id === search.dutyId);
  const isAny =
    search.mark ||
    search.unitId ||
    search.sectionId ||
    search.dutyId ||
    search.q ||
    search.dueFrom ||
    search.dueTo;
  if (!isAny) return null;
  return (
    <>
      {duty ? <Chip tone="l">{words.duty(`${duty.code} ${duty.shortTitle}`)}</Chip> : null}
      <Button size="xs" variant="subtle" onClick={search.clear}>
        {words.clear}
      </Button>
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
