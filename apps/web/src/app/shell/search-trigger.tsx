import { IconSearch } from '@tabler/icons-react';
import { useShellWords } from '../../platform/shell-words.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { useOpenSearch } from './search-provider.tsx';
import css from './top-bar.module.css';

export function SearchTrigger({ icon }: { icon?: boolean }) {
  const words = useShellWords().search;
  const open = useOpenSearch();
  if (!open) return null;
  if (icon)
    return (
      <button type="button" className={css.round} aria-label={words.open} onClick={open}>
        <IconSearch size={20} stroke={1.7} aria-hidden />
      </button>
    );
  return (
    <button type="button" className={css.search} aria-keyshortcuts="Control+K" onClick={open}>
      <IconSearch size={15} stroke={1.7} aria-hidden />
      <span>{words.hint}</span>
      <span aria-hidden>
        <Kbd>{words.keys}</Kbd>
      </span>
    </button>
  );
}
