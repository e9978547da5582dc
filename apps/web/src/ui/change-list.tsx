import css from './change-list.module.css';

export interface Change {
  key: string;
  change: 'added' | 'removed' | 'changed';
  name: string;
  /** What of it differs, in words. */
  what?: string | undefined;
}

interface ChangeListProps {
  changes: readonly Change[];
  words: Record<Change['change'], string>;
}

/** What differs between two editions, a line each. */
export function ChangeList({ changes, words }: ChangeListProps) {
  return (
    <ul className={css.changes}>
      {changes.map((one) => (
        <li key={one.key} data-change={one.change}>
          <b>{words[one.change]}</b>
          <span>
            {one.name}
            {one.what ? <span>{one.what}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
