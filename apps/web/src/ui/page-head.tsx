import { IconChevronLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Link } from 'react-router';
import { useShellWords } from '../platform/shell-words.ts';
import css from './page-head.module.css';
import { usePageHeadSlot } from './page-head-slot.ts';

interface PageHeadProps {
  title: string;
  /** The state of the record, beside the title: one `<Chip>` or `<StateText>`. */
  status?: ReactNode;
  /** Beside the title, secondary: as-of time, span of the period. */
  meta?: ReactNode;
  /** A line beneath the title. */
  lead?: ReactNode;
  /** At most one filled button, always the last. */
  actions?: ReactNode;
  tabs?: ReactNode;
  /** Where "back" leads on the phone and in a record. */
  back?: { to: string; label: string };
  /** Beneath the title in the phone's top bar, in place of the campaign. */
  phoneLine?: ReactNode;
  /** At the end of the phone's top bar: one menu of dots. */
  phoneAct?: ReactNode;
  /** On white ground, edge to edge with a hairline beneath: pages made of panes. */
  bar?: boolean;
}

/** The head of a page. In the narrow frame its title moves into the top bar. */
export function PageHead(props: PageHeadProps) {
  const slot = usePageHeadSlot();
  const inBar = slot.title !== null;
  /** The title is elsewhere and there is nothing beside it. */
  const isBare = inBar && !(props.status || props.meta || props.lead || props.actions);
  return (
    <>
      <title>{`${props.title} · ${useShellWords().brand}`}</title>
      {slot.title ? createPortal(<NarrowTitle {...props} line={slot.line} />, slot.title) : null}
      <header
        className={css.head}
        data-bar={props.bar || undefined}
        data-empty={isBare && !props.tabs ? '' : undefined}
        data-only-tabs={isBare && props.tabs ? '' : undefined}
      >
        <div className={css.row}>
          <div className={css.words}>
            <div className={css.titleRow}>
              {inBar ? null : <h1>{props.title}</h1>}
              {props.status}
              {props.meta ? <span className={css.meta}>{props.meta}</span> : null}
            </div>
            {props.lead ? <div className={css.lead}>{props.lead}</div> : null}
          </div>
          {props.actions ? <div className={css.actions}>{props.actions}</div> : null}
        </div>
        {props.tabs}
      </header>
    </>
  );
}

/** Longer than one line of a phone holds: it takes the second line too, where nothing else is wanted there. */
const longTitle = 28;

function NarrowTitle({ title, back, phoneLine, phoneAct, line }: PageHeadProps & { line: ReactNode }) {
  const isLong = title.length > longTitle && !phoneLine;
  return (
    <div className={css.narrow} data-long={isLong || undefined}>
      {back ? (
        <Link to={back.to} className={css.back} aria-label={back.label}>
          <IconChevronLeft size={22} stroke={1.8} aria-hidden />
        </Link>
      ) : null}
      <div className={css.narrowWords}>
        <h1>{title}</h1>
        {isLong ? null : <div className={css.narrowLine}>{phoneLine ?? line}</div>}
      </div>
      {phoneAct ? <div className={css.narrowAct}>{phoneAct}</div> : null}
    </div>
  );
}
