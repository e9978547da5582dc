import '@mantine/core/styles/Notification.layer.css';
import '@mantine/notifications/styles.layer.css';
import { Notifications, notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { Glyph, type GlyphKey } from './glyph.tsx';
import type { Told } from './tell.tsx';
import css from './toasts.module.css';

const glyphs: Record<NonNullable<Told['tone']>, GlyphKey> = { ok: 'ok', info: 'soon', danger: 'over' };

export default function Toasts() {
  return (
    <Notifications
      className={css.place ?? ''}
      position="bottom-left"
      containerWidth={420}
      limit={3}
      zIndex={400}
    />
  );
}

export function showToast(message: ReactNode, told: Told, words: { undo: string; close: string }) {
  const { tone = 'ok', onUndo, offer = onUndo && { act: words.undo, onTake: onUndo } } = told;
  const id = notifications.show({
    autoClose: told.offer ? false : onUndo ? 8000 : tone === 'danger' ? 12_000 : 5000,
    withBorder: true,
    icon: <Glyph k={glyphs[tone]} size={18} />,
    classNames: { root: css.root ?? '', icon: css.icon ?? '' },
    closeButtonProps: { 'aria-label': words.close },
    message: (
      <span className={css.line}>
        <span>{message}</span>
        {offer ? (
          <button
            type="button"
            className={css.undo}
            onClick={() => {
              notifications.hide(id);
              offer.onTake();
            }}
          >
            {offer.act}
          </button>
        ) : null}
      </span>
    ),
  });
}
