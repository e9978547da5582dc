import '@mantine/spotlight/styles.layer.css';
import './search-dialog.css';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useShellWords } from '../../platform/shell-words.ts';
import type { ShellData } from './shell-data.ts';
import { useSearch } from './use-search.ts';

const [store, dialog] = createSpotlight();

interface SearchDialogProps {
  /** Grows by one each time the search is asked for. */
  asked: number;
  search: NonNullable<ShellData['search']>;
}

/** Search everything; the server folds marks, so "khanh hoa" finds "Khánh Hòa". */
export default function SearchDialog({ asked, search }: SearchDialogProps) {
  const words = useShellWords().search;
  const go = useNavigate();
  const [text, setText] = useState('');
  const found = useSearch(text, search);
  useEffect(() => {
    if (asked > 0) dialog.open();
  }, [asked]);
  const hint =
    found.state === 'idle'
      ? words.start
      : found.state === 'busy'
        ? words.searching
        : found.state === 'failed'
          ? words.failed
          : words.nothing(text);
  return (
    <Spotlight.Root
      centered={false}
      yOffset="12dvh"
      overlayProps={{ backgroundOpacity: 0.28, blur: 0 }}
      store={store}
      shortcut={null}
      query={text}
      onQueryChange={setText}
      scrollable
      maxHeight={440}
    >
      <Spotlight.Search
        placeholder={words.placeholder}
        aria-label={words.open}
        leftSection={<IconSearch size={20} stroke={1.7} />}
      />
      <Spotlight.ActionsList>
        {found.groups.map((group) => (
          <Spotlight.ActionsGroup key={group.label} label={group.label}>
            {group.hits.map((hit) => (
              <Spotlight.Action
                key={hit.id}
                label={hit.label}
                {...(hit.line ? { description: hit.line } : {})}
                onClick={() => go(hit.to)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {found.groups.length === 0 ? <Spotlight.Empty>{hint}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
