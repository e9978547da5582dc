import { Button, NativeSelect, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import css from './list-tools.module.css';
import { PickFilter } from './pick-filter.tsx';
import { SearchField } from './search-field.tsx';
import { SideDrawer } from './side-drawer.tsx';
import { Toolbar } from './toolbar.tsx';
import { usePhone } from './use-narrow.ts';

export interface ListFilter {
  key: string;
  label: string;
  value: string;
  /** The first choice takes the filter away, or is what is usual. */
  choices: readonly { value: string; label: string }[];
  onPick: (value: string) => void;
}

interface ListToolsProps {
  words: {
    label: string;
    search: string;
    clear: string;
    /** Of the button on the phone, with how many filters are chosen. */
    button: (chosen: number) => string;
    show: string;
  };
  q: string;
  onSearch: (q: string) => void;
  filters: readonly ListFilter[];
  onClear: () => void;
}

const isChosen = ({ value, choices }: ListFilter) => value !== choices[0]?.value;

/** What narrows a list: search and filters in a line; on the phone the filters are in a sheet, and the list begins at once. */
export function ListTools(props: ListToolsProps) {
  const { words, q, onSearch, filters, onClear } = props;
  if (usePhone()) return <PhoneTools {...props} />;
  return (
    <Toolbar label={words.label}>
      <SearchField label={words.search} value={q} onChange={onSearch} width={220} />
      {filters.map(({ key, ...filter }) => (
        <PickFilter key={key} {...filter} />
      ))}
      {q || filters.some(isChosen) ? (
        <Button size="xs" variant="subtle" onClick={onClear}>
          {words.clear}
        </Button>
      ) : null}
    </Toolbar>
  );
}

function PhoneTools({ words, q, onSearch, filters, onClear }: ListToolsProps) {
  const [isOpen, { open, close }] = useDisclosure(false);
  const chosen = filters.filter(isChosen).length;
  return (
    <fieldset className={css.tools} aria-label={words.label} data-screen-only>
      <SearchField label={words.search} value={q} onChange={onSearch} width="100%" />
      <Button
        className={css.tool ?? ''}
        aria-label={words.button(chosen)}
        data-on={chosen > 0 || undefined}
        onClick={open}
      >
        <IconAdjustmentsHorizontal size={20} stroke={1.8} aria-hidden />
        {chosen > 0 ? <span className={css.count}>{chosen}</span> : null}
      </Button>
      <SideDrawer
        sheet
        opened={isOpen}
        onClose={close}
        title={words.label}
        footer={
          <>
            <Button size="lg" onClick={onClear} disabled={chosen === 0 && q === ''}>
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
              data={[...choices]}
            />
          ))}
        </Stack>
      </SideDrawer>
    </fieldset>
  );
}
