import { useShellWords } from '../platform/shell-words.ts';
import { type Lang, useLang } from '../platform/words.tsx';
import css from './lang-switch.module.css';

const langs: readonly Lang[] = ['vi', 'en'];

/** VI | EN; `full` writes the languages out. */
export function LangSwitch({ full }: { full?: boolean }) {
  const words = useShellWords();
  const [lang, choose] = useLang();
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons in a bar are no form group
    <div className={css.lang} role="group" aria-label={words.language}>
      {langs.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === lang}
          aria-label={full ? undefined : `${one.toUpperCase()}, ${words.languages[one]}`}
          onClick={() => choose(one)}
        >
          {full ? words.languages[one] : one.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
