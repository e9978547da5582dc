import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './notice.module.css';

interface NoticeProps {
  tone?: 'info' | 'ok' | 'warn' | 'danger';
  /** Takes the place of the tone's own sign. */
  icon?: ReactNode;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Read out at once: an error just made, not a standing hint. */
  live?: boolean;
}

const icons = {
  info: IconInfoCircle,
  ok: IconCircleCheck,
  warn: IconAlertTriangle,
  danger: IconAlertTriangle,
};

/** One sentence in a tinted bar, with what can be done about it at its right. */
export function Notice({ tone = 'info', icon, title, children, actions, live }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={css.notice} data-tone={tone} role={live ? 'alert' : undefined}>
      <span className={css.icon}>{icon ?? <Icon size={18} stroke={1.8} aria-hidden />}</span>
      <div className={css.text}>
        {title ? <b>{title}</b> : null}
        {title && children ? ' ' : null}
        {children}
      </div>
      {actions ? <div className={css.actions}>{actions}</div> : null}
    </div>
  );
}
