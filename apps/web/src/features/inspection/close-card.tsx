import { Button, Textarea } from '@mantine/core';
import { findingApi } from '@thidua/shared/inspection/finding.api';
import type { Finding } from '@thidua/shared/inspection/finding.model';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { sayWhy } from '../../platform/say-why.ts';
import { Card } from '../../ui/card.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StateText } from '../../ui/state-text.tsx';
import type { FindingChange } from './change-drawer.tsx';
import css from './finding-page.module.css';
import { useFindingScreensWords, useFindingWords } from './inspection.words.ts';
import { useFindingAct } from './use-finding-act.ts';

interface CloseCardProps {
  finding: Finding;
  onChange: (change: FindingChange) => void;
}

/** Closing takes two people; who they are, and what the second one may do, stands in one place. */
export function CloseCard({ finding, onChange }: CloseCardProps) {
  const words = useFindingScreensWords().close;
  const verified = finding.entries.find((entry) => entry.kind === 'verified');
  const proposed = finding.entries.find((entry) => entry.kind === 'proposed');
  const isProposed = finding.state === 'proposed' || finding.state === 'closed';
  return (
    <Card title={words.title}>
      <ol className={css.persons}>
        <Person isDone={isProposed} title={words.first} entry={isProposed ? proposed : undefined} />
        <li className={css.person}>
          <Glyph k={finding.state === 'closed' ? 'ok' : 'draft'} size={20} />
          <div className={css.personBody}>
            <b>{words.second}</b>
            {finding.state === 'closed' && verified ? (
              <Said entry={verified} />
            ) : (
              <Verify key={finding.rev} finding={finding} onChange={onChange} />
            )}
          </div>
        </li>
      </ol>
    </Card>
  );
}

type Entry = Finding['entries'][number];

function Person({ isDone, title, entry }: { isDone: boolean; title: string; entry: Entry | undefined }) {
  const { page } = useFindingScreensWords();
  return (
    <li className={css.person}>
      <Glyph k={isDone ? 'ok' : 'draft'} size={20} />
      <div className={css.personBody}>
        <b>{title}</b>
        {entry ? <Said entry={entry} /> : <span>{page.secondNot}</span>}
      </div>
    </li>
  );
}

function Said({ entry }: { entry: Entry }) {
  const words = useFindingScreensWords().close;
  const format = useFormat();
  const proof = entry.evidence.length > 0 ? ` · ${words.proof(entry.evidence.length)}` : '';
  return (
    <>
      <span>{entry.by.name}</span>
      <span>{`${format.whenFull(entry.at)}${proof}`}</span>
    </>
  );
}

/** Only one who neither proposed nor belongs to the unit may; everybody else reads why not. */
function Verify({ finding, onChange }: CloseCardProps) {
  const words = useFindingScreensWords();
  const { act, why } = useFindingWords();
  const say = useProblemWords();
  const [note, setNote] = useState('');
  const verify = useFindingAct(findingApi.verify, words.told.verified);
  const verdict = finding.actions.verify;
  if (finding.state !== 'proposed') return <span>{words.close.waitsFor}</span>;
  if (!verdict?.allowed) return <span>{sayWhy(verdict, why) ?? words.close.waitsFor}</span>;
  return (
    <>
      <span className={css.may}>
        <StateText k="ok">{words.close.mayVerify}</StateText>
      </span>
      <Textarea
        label={words.close.note}
        placeholder={words.close.noteHint}
        autosize
        minRows={2}
        maxLength={4000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {verify.error ? (
        <Notice tone="danger" live>
          {say(verify.error)}
        </Notice>
      ) : null}
      <div className={css.acts}>
        <Button
          variant="filled"
          loading={verify.isPending}
          onClick={() =>
            verify.mutate({ params: { id: finding.id }, body: { rev: finding.rev, note: note.trim() } })
          }
        >
          {act.verify}
        </Button>
        {finding.actions.sendBack?.allowed ? (
          <Button onClick={() => onChange('sendBack')}>{act.sendBack}</Button>
        ) : null}
      </div>
    </>
  );
}
