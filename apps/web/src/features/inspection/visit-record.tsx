import { Button } from '@mantine/core';
import { IconArrowRight, IconListNumbers } from '@tabler/icons-react';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { sayWhy } from '../../platform/say-why.ts';
import { Notice } from '../../ui/notice.tsx';
import { loadSideDrawer } from '../../ui/side-drawer.tsx';
import { StickyFooter } from '../../ui/sticky-footer.tsx';
import { useFetchLater } from '../../ui/use-fetch-later.ts';
import { ConflictPicker } from './conflict-picker.tsx';
import { EndVisit } from './end-visit.tsx';
import { useInspectionWords, useVisitRecordWords } from './inspection.words.ts';
import { ItemIndex } from './item-index.tsx';
import { PriorFindings } from './prior-findings.tsx';
import { ItemHead, RecordItem } from './record-item.tsx';
import { RecordProgress } from './record-progress.tsx';
import { RecordTop } from './record-top.tsx';
import { SentBar } from './sent-bar.tsx';
import { UnsentBar } from './unsent-bar.tsx';
import { type Recording, useRecord } from './use-record.ts';
import css from './visit-record.module.css';
import type { ItemView } from './visit-view.ts';

const end = 'ket-thuc';

/** One item at a time, what was open before it, the next one peeking in; the place is in the address. */
export function VisitRecord({ visit }: { visit: Visit }) {
  const recording = useRecord(visit);
  useFetchLater(loadSideDrawer); // the contents are opened without a network too
  // What this device holds decides where one goes on.
  return recording.held.isRecalled ? <Opened recording={recording} /> : null;
}

function Opened({ recording }: { recording: Recording }) {
  const { visit } = recording;
  const [params, setParams] = useSearchParams();
  const [isSought, setSought] = useState(false);
  const { view } = recording;
  // Where one begins stays, also when that item is answered: nothing jumps away beneath the finger.
  const [start] = useState(() => view.items.find(({ standing }) => !standing)?.item.code ?? end);
  const place = params.get('muc') ?? start;
  const one = view.items.find(({ item }) => item.code === place) ?? view.items[0];
  const go = (code: string) => {
    setSought(true);
    setParams({ muc: code }, { replace: true });
  };
  const next = view.items[one?.no ?? 0];
  const isAtEnd = place === end || !one;
  return (
    <div className={css.frame}>
      <RecordTop recording={recording} onEnd={() => go(end)} />
      <main className={css.main} id="noi-dung">
        <UnsentBar recording={recording} />
        {one && one.contested.length > 0 && !isAtEnd ? (
          <SentBar recording={recording} />
        ) : (
          <RecordProgress result={view.result} />
        )}
        <Closed recording={recording} />
        <Aside recording={recording} />
        {isAtEnd ? (
          <EndVisit recording={recording} onGo={go} />
        ) : one.contested.length > 0 ? (
          <section className={css.item} aria-labelledby="muc">
            <ItemHead recording={recording} one={one} isSought={isSought} />
            <ConflictPicker
              key={one.item.code}
              recording={recording}
              one={one}
              onNext={() => go(nextContested(view.items, one)?.item.code ?? next?.item.code ?? end)}
            />
          </section>
        ) : (
          <>
            <PriorFindings
              findings={visit.prior}
              noOf={(code) => view.items.find(({ item }) => item.code === code)?.no}
              onGo={go}
            />
            <RecordItem recording={recording} one={one} isSought={isSought} />
            {next ? <Peek one={next} of={view.items.length} /> : null}
            <Foot recording={recording} one={one} next={next} onGo={go} />
          </>
        )}
      </main>
    </div>
  );
}

const nextContested = (items: readonly ItemView[], one: ItemView) =>
  items.find(({ contested, no }) => contested.length > 0 && no > one.no);

/** What one has sent that does not count: it came after the signature, or after the visit was called off. */
function Aside({ recording: { visit, accountId } }: { recording: Recording }) {
  const words = useVisitRecordWords().aside;
  const own = visit.answers.filter((one) => one.isAside && one.accountId === accountId);
  if (own.length === 0) return null;
  return (
    <div className={css.closed}>
      <Notice tone="warn">{words[visit.state === 'cancelled' ? 'cancelled' : 'signed'](own.length)}</Notice>
    </div>
  );
}

/** Why nothing can be recorded, where that is so. */
function Closed({ recording: { visit, mayRecord } }: { recording: Recording }) {
  const { why } = useInspectionWords();
  if (mayRecord) return null;
  return (
    <div className={css.closed}>
      <Notice>{sayWhy(visit.actions.answer, why)}</Notice>
    </div>
  );
}

function Peek({ one, of }: { one: ItemView; of: number }) {
  const words = useVisitRecordWords().item;
  return (
    <div className={css.peek} aria-hidden>
      <span>{words.no(one.no, of)}</span>
      <p>{one.item.text}</p>
    </div>
  );
}

interface FootProps {
  recording: Recording;
  one: ItemView;
  next: ItemView | undefined;
  onGo: (code: string) => void;
}

function Foot({ recording, one, next, onGo }: FootProps) {
  const words = useVisitRecordWords().go;
  const [isOpen, setOpen] = useState(false);
  return (
    <StickyFooter>
      <Button
        size="lg"
        className={css.act ?? ''}
        leftSection={<IconListNumbers size={20} stroke={1.8} />}
        onClick={() => setOpen(true)}
      >
        {words.index}
      </Button>
      <Button
        size="lg"
        className={css.act ?? ''}
        variant="filled"
        rightSection={<IconArrowRight size={20} stroke={1.8} />}
        onClick={() => onGo(next?.item.code ?? end)}
      >
        {next ? words.next(next.no) : words.end}
      </Button>
      <ItemIndex
        view={recording.view}
        at={one.item.code}
        opened={isOpen}
        onClose={() => setOpen(false)}
        onGo={(code) => {
          setOpen(false);
          onGo(code);
        }}
      />
    </StickyFooter>
  );
}
