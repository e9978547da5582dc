import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { foldIncludes } from '@thidua/shared/kernel/text';
import { useState } from 'react';
import { useShellWords } from '../../platform/shell-words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useDesignWords, useFormWords } from './form.words.ts';
import css from './template.module.css';
import type { Catalogue } from './template-catalogue.ts';

interface TemplatePickProps {
  catalogue: Catalogue;
  placed: ReadonlySet<string>;
  onAdd: (codes: readonly string[]) => void;
  onNew: () => void;
  onClose: () => void;
}

/** Indicators of the catalogue to be asked for in a section; those the form has are shown as such. */
export default function TemplatePick({ catalogue, placed, onAdd, onNew, onClose }: TemplatePickProps) {
  const words = useDesignWords().pick;
  const said = useFormWords();
  const shell = useShellWords();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const found = [...catalogue.values()]
    .filter(({ name, code }) => foldIncludes(name, text) || code.includes(text.toLowerCase()))
    .toSorted((one, two) => Number(placed.has(one.code)) - Number(placed.has(two.code)));
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={words.title}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button variant="filled" disabled={chosen.length === 0} onClick={() => onAdd(chosen)}>
            {words.act(chosen.length)}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <Group gap={8} wrap="nowrap">
          <TextInput
            flex={1}
            type="search"
            aria-label={words.search}
            placeholder={words.search}
            value={text}
            data-autofocus
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />} onClick={onNew}>
            {words.new}
          </Button>
        </Group>
        {found.length === 0 ? <EmptyState title={words.none}>{words.noneBody}</EmptyState> : null}
        <ul className={css.picks}>
          {found.map(({ code, name, kind, measuredIn }) => (
            <li key={code}>
              <Checkbox
                label={name}
                description={[said.kinds[kind], measuredIn, placed.has(code) ? words.placed : '']
                  .filter(Boolean)
                  .join(' · ')}
                disabled={placed.has(code)}
                checked={placed.has(code) || chosen.includes(code)}
                onChange={(event) =>
                  setChosen(
                    event.currentTarget.checked ? [...chosen, code] : chosen.filter((one) => one !== code),
                  )
                }
              />
            </li>
          ))}
        </ul>
      </Stack>
    </SideDrawer>
  );
}
