import { Button, NativeSelect, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import type { Outline } from '@thidua/shared/task/task.model';
import { SearchField } from '../../ui/search-field.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import css from './task.module.css';
import { useTaskWords } from './task.words.ts';
import { PhoneActs } from './task-acts.tsx';
import { countFilters, DayRange, useTaskFilters } from './task-filters.tsx';
import type { TaskSearch } from './use-task-search.ts';

/** Searching in sight; filters in a sheet, acts in a menu: the list begins at once. */
export function PhoneTools({ search, outline }: { search: TaskSearch; outline: Outline }) {
  const words = useTaskWords().filter;
  const [isOpen, { open, close }] = useDisclosure(false);
  const filters = useTaskFilters(search, outline);
  const chosen = countFilters(search);
  return (
    <fieldset className={css.phoneTools} aria-label={words.label} data-screen-only>
      <SearchField
        label={words.search}
        value={search.q}
        onChange={(q) => search.set({ q: q || undefined })}
        width="100%"
      />
      <Button
        className={css.phoneTool ?? ''}
        aria-label={words.button(chosen)}
        data-on={chosen > 0 || undefined}
        onClick={open}
      >
        <IconAdjustmentsHorizontal size={20} stroke={1.8} aria-hidden />
        {chosen > 0 ? <span className={css.phoneCount}>{chosen}</span> : null}
      </Button>
      <PhoneActs search={search} outline={outline} />
      <SideDrawer
        sheet
        opened={isOpen}
        onClose={close}
        title={words.label}
        footer={
          <>
            <Button size="lg" onClick={search.clear} disabled={chosen === 0 && search.q === ''}>
              {words.clear}
            </Button>
            <Button size="lg" variant="filled" onClick={close}>
              {words.show}
            </Button>
          </>
        }
      >
        <Stack gap={16}>
          {filters.map(({ key, label, value, choices, onPick }) => (
            <NativeSelect
              key={key}
              size="lg"
              label={label}
              value={value}
              onChange={(event) => onPick(event.currentTarget.value)}
              data={choices.map((choice) => ({ value: choice.value, label: choice.label }))}
            />
          ))}
          {search.view === 'due' ? <DayRange search={search} size="lg" /> : null}
        </Stack>
      </SideDrawer>
    </fieldset>
  );
}
