import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { Remark } from '@thidua/shared/remark/remark.model';
import { useId, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Glyph } from '../../ui/glyph.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './return-bar.module.css';

interface ReturnBarProps {
  title: string;
  /** In the order of the form, by which they are numbered. */
  remarks: readonly Remark[];
  isPhone: boolean;
}

const placeOf = (number: number) => `#gop-y-${number}`;

/** Why it came back, how much of it is settled, and the way from one comment to the next. */
export function ReturnBar(props: ReturnBarProps) {
  return props.isPhone ? <FoldedBar {...props} /> : <WideBar {...props} />;
}

const countSettled = (remarks: readonly Remark[]) =>
  remarks.filter((remark) => remark.settledAt !== null).length;

function WideBar({ title, remarks }: ReturnBarProps) {
  const words = useReportFormWords().returnBar;
  const go = useNavigate();
  const [at, setAt] = useState(0);
  const open = remarks.findIndex((remark) => remark.settledAt === null) + 1;
  const step = (number: number) => {
    setAt(number);
    void go(placeOf(number), { replace: true, preventScrollReset: true });
  };
  return (
    <div className={css.wide}>
      <Notice
        tone="warn"
        icon={<Glyph k="ret" size={18} />}
        title={title}
        actions={
          remarks.length > 0 ? (
            <>
              {open > 0 ? (
                <button type="button" className={css.go} onClick={() => step(open)}>
                  {words.go(open)}
                </button>
              ) : null}
              <ActionIcon color="gray" aria-label={words.before} onClick={() => step(Math.max(1, at - 1))}>
                <IconChevronUp size={17} aria-hidden />
              </ActionIcon>
              <ActionIcon
                color="gray"
                aria-label={words.next}
                onClick={() => step(Math.min(remarks.length, at + 1))}
              >
                <IconChevronDown size={17} aria-hidden />
              </ActionIcon>
            </>
          ) : undefined
        }
      >
        {remarks.length > 0 ? words.count(remarks.length, countSettled(remarks)) : words.none}
      </Notice>
    </div>
  );
}

/** One line on the phone; it unfolds into when, and the comments as links. */
function FoldedBar({ title, remarks }: ReturnBarProps) {
  const words = useReportFormWords();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const Icon = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <div className={css.folded}>
      <UnstyledButton
        className={css.line}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        <Glyph k="ret" size={18} />
        <b>{words.phone.returned(remarks.length)}</b>
        {remarks.length > 0 ? (
          <span>{words.phone.settled(countSettled(remarks), remarks.length)}</span>
        ) : null}
        <Icon size={20} stroke={1.7} aria-hidden />
      </UnstyledButton>
      <div id={listId} hidden={!isOpen} className={css.unfolded}>
        <p>{title}</p>
        <ul>
          {remarks.map((remark, at) => (
            <li key={remark.id}>
              <Link to={placeOf(at + 1)} replace preventScrollReset onClick={() => setOpen(false)}>
                <Glyph k={remark.settledAt === null ? 'warn' : 'ok'} />
                <span>{remark.text}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
