import { useShellWords } from '../platform/shell-words.ts';
import css from './skip-link.module.css';

/** First stop of the Tab key: past the navigation, to the page. */
export function SkipLink({ target }: { target: string }) {
  return (
    <a className={css.skip} href={`#${target}`}>
      {useShellWords().skip}
    </a>
  );
}
