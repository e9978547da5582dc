import { Button, SegmentedControl } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { Outline } from '@thidua/shared/task/task.model';
import { useNavigate } from 'react-router';
import { Chip } from '../../ui/chip.tsx';
import { PickFilter } from '../../ui/pick-filter.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import css from './task.module.css';
import { useTaskWords } from './task.words.ts';
import { countFilters, DayRange, useTaskFilters } from './task-filters.tsx';
import { PhoneTools } from './task-tools-phone.tsx';
import { type TaskSearch, type TaskView, useSheetLink } from './use-task-search.ts';

interface TaskToolsProps {
  search: TaskSearch;
  outline: Outline;
}

/** How the tasks are looked at and narrowed; the export takes the very same filter. */
export function TaskTools({ search, outline }: TaskToolsProps) {
  return usePhone() ? (
    <>
      <ViewSwitch search={search} />
      <PhoneTools search={search} outline={outline} />
    </>
  ) : (
    <>
      <DeskTools search={search} outline={outline} />
      <Narrowed search={search} outline={outline} />
    </>
  );
}

function ViewSwitch({ search }: { search: TaskSearch }) {
  const words = useTaskWords().views;
  const go = useNavigate();
  const onPhone = usePhone();
  return (
    <SegmentedControl
      size={onPhone ? 'md' : 'sm'}
      className={css.views ?? ''}
      fullWidth={onPhone}
      aria-label={words.label}
      value={search.view}
      onChange={(view) => go(search.linkTo(view as TaskView), { preventScrollReset: true })}
      data={search.views.map((value) => ({ value, label: words[value] }))}
      data-screen-only
    />
  );
}

function DeskTools({ search, outline }: TaskToolsProps) {
  const words = useTaskWords();
  const filters = useTaskFilters(search, outline);
  const sheet = useSheetLink(search);
  return (
    <Toolbar
      label={words.filter.label}
      actions={
        <>
          <SearchField
            label={words.filter.search}
            value={search.q}
            onChange={(q) => search.set({ q: q || undefined })}
            width={176}
          />
          {filters.map(({ key, ...filter }) => (
            <PickFilter key={key} {...filter} />
          ))}
          <Button
            component="a"
            href={sheet}
            download
            size="sm"
            variant="subtle"
            leftSection={<IconFileSpreadsheet size={16} stroke={1.8} />}
          >
            {words.sheet}
          </Button>
        </>
      }
    >
      <ViewSwitch search={search} />
    </Toolbar>
  );
}

/** What the list is narrowed to, the days besides, and the way back to all of it. */
function Narrowed({ search, outline }: TaskToolsProps) {
  const words = useTaskWords().filter;
  const duties = outline.sections.flatMap((section) => section.duties);
  const duty = duties.find((one) => one.id === search.dutyId);
  const isAny = countFilters(search) > 0 || search.q !== '';
  if (!isAny && search.view !== 'due') return null;
  return (
    <div className={css.narrowed} data-screen-only>
      {search.view === 'due' ? <DayRange search={search} size="sm" /> : null}
      {duty ? <Chip tone="l">{words.duty(`${duty.code} ${duty.shortTitle}`)}</Chip> : null}
      {isAny ? (
        <Button size="xs" variant="subtle" onClick={search.clear}>
          {words.clear}
        </Button>
      ) : null}
    </div>
  );
}
