import { IconInfoCircle, IconX } from '@tabler/icons-react';
import { useShellWords } from '../platform/shell-words.ts';
import css from './demo-line.module.css';
import { usePhone } from './use-narrow.ts';

/** The line itself, also at the sign-in, where it cannot be hidden. */
export function DemoLine({
  onHide,
  more,
}: {
  onHide?: () => void;
  more?: { label: string; onOpen: () => void };
}) {
  const words = useShellWords().demo;
  const onPhone = usePhone();
  return (
    <div className={css.line} data-line data-screen-only>
      <IconInfoCircle size={18} stroke={1.8} aria-hidden />
      <p>
        <b>{words.title}</b> {onPhone ? words.bodyShort : words.body}{' '}
        {more ? (
          <button type="button" className={css.act} onClick={more.onOpen}>
            {more.label}
          </button>
        ) : null}
      </p>
      {onHide ? (
        <button type="button" className={css.hide} aria-label={words.hide} onClick={onHide}>
          <IconX size={16} stroke={1.8} aria-hidden />
        </button>
      ) : null}
    </div>
  );
}
