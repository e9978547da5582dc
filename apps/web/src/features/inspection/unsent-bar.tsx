import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useReached } from '../../platform/reach.ts';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useInspectionWords, useVisitRecordWords } from './inspection.words.ts';
import type { UnsentAnswer } from './outbox.ts';
import type { Recording } from './use-record.ts';
import css from './visit-record.module.css';

/** What of the visit is on this device alone, item by item. */
export function unsentOf({ held }: Pick<Recording, 'held'>) {
  const last = new Map(held.answers.map((one) => [one.itemCode, one]));
  const photos = held.photos.filter(({ fileId, refused }) => fileId === null && refused === null);
  return { items: [...last.values()], photos: photos.length };
}

/** The dark bar: only while something is unsent and cannot leave by itself at once. */
export function UnsentBar({ recording }: { recording: Recording }) {
  const words = useVisitRecordWords().unsent;
  const isReached = useReached();
  const [isOpen, setOpen] = useState(false);
  const { items, photos } = unsentOf(recording);
  const { status, isStuck, isVolatile } = recording.held;
  const isRefused = items.some(({ refused }) => refused !== null);
  if (items.length === 0 || !(!isReached || isStuck || isRefused || isVolatile)) return null;
  return (
    <div className={css.unsent} role="status">
      <IconCloudOff size={18} stroke={1.8} aria-hidden />
      <span>
        <b>
          {words.bar(items.length, photos)} {words.notSent}
        </b>{' '}
        – {isVolatile ? words.notKept : status.kind === 'sending' ? words.sending : words.kept}
      </span>
      <button type="button" onClick={() => setOpen(true)}>
        {words.see}
      </button>
      <SideDrawer opened={isOpen} onClose={() => setOpen(false)} title={words.title} sheet>
        <UnsentList recording={recording} items={items} />
      </SideDrawer>
    </div>
  );
}

function UnsentList({ recording, items }: { recording: Recording; items: readonly UnsentAnswer[] }) {
  const words = useVisitRecordWords().unsent;
  const say = useProblemWords();
  const { held, outbox } = recording;
  return (
    <div className={css.sheet}>
      <p className="sec">{words.lead}</p>
      {held.status.kind === 'failed' ? <Notice tone="danger">{say(held.status.problem)}</Notice> : null}
      <ul className={css.lines}>
        {items.map((one) => (
          <UnsentLine key={one.id} recording={recording} one={one} />
        ))}
      </ul>
      <Button onClick={() => void outbox.flush()} loading={held.status.kind === 'sending'}>
        {words.again}
      </Button>
    </div>
  );
}

function UnsentLine({ recording, one }: { recording: Recording; one: UnsentAnswer }) {
  const words = useVisitRecordWords();
  const { verdict, sent } = useInspectionWords();
  const item = recording.view.items.find(({ item: { code } }) => code === one.itemCode);
  const waiting = recording.held.photos.filter(
    ({ id, fileId }) => one.photoIds.includes(id) && fileId === null,
  );
  return (
    <li>
      <b>{item ? words.item.no(item.no, recording.view.items.length) : one.itemCode}</b>
      <span>
        {item?.item.text} – {verdict[one.verdict]}
        {waiting.length > 0 ? `, ${words.unsent.photos(waiting.length)}` : ''}
      </span>
      {one.refused ? (
        <>
          <StateText k="over" loud>
            {words.unsent.refused(sent.why[one.refused])}
          </StateText>
          <button type="button" className={css.plain} onClick={() => recording.outbox.dismiss(one.id)}>
            {words.unsent.dismiss}
          </button>
        </>
      ) : null}
    </li>
  );
}
