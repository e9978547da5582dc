import type { ChecklistItem } from '@thidua/shared/inspection/checklist.model';
import { dayOf } from '@thidua/shared/kernel/instant';
import { type Ref, useEffect, useRef } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { AskedFindingCard, usualFinding } from './asked-finding.tsx';
import { useInspectionWords, useVisitRecordWords } from './inspection.words.ts';
import { NoteField } from './note-field.tsx';
import { PhotoStrip } from './photo-strip.tsx';
import { PointsChoice } from './points-choice.tsx';
import { TriChoice } from './tri-choice.tsx';
import { type Recording, takenOver } from './use-record.ts';
import { choicesOf, type Given, isGiven, verdictLook } from './verdict-look.ts';
import css from './visit-record.module.css';
import type { ItemView } from './visit-view.ts';

interface RecordItemProps {
  recording: Recording;
  one: ItemView;
  /** Somebody went to it on purpose: the eye and the screen reader go with them. */
  isSought: boolean;
}

/** One item of the checklist: what is asked, what the unit said of itself, the answer; a failed one opens in place. */
export function RecordItem({ recording, one, isSought }: RecordItemProps) {
  const { item } = one;
  const { record, mayRecord } = recording;
  const verdict = one.standing?.verdict;
  const choose = (given: Given) =>
    record(one, {
      verdict: given,
      points: null,
      finding: given === 'fail' ? (takenOver(one).finding ?? usualFinding) : null,
    });
  return (
    <section className={css.item} aria-labelledby="muc">
      <ItemHead recording={recording} one={one} isSought={isSought} />
      {item.kind === 'points' ? (
        <PointsChoice
          item={item}
          recorded={takenOver(one)}
          disabled={!mayRecord}
          onChange={(change) =>
            record(one, {
              ...change,
              finding: change.verdict === 'fail' ? (takenOver(one).finding ?? usualFinding) : null,
            })
          }
        />
      ) : (
        <TriChoice
          value={isGiven(verdict) ? verdict : null}
          choices={choicesOf(item)}
          disabled={!mayRecord}
          onChange={choose}
        />
      )}
      {isGiven(verdict) ? <Beneath recording={recording} one={one} verdict={verdict} /> : null}
    </section>
  );
}

export function ItemHead({ recording, one, isSought }: RecordItemProps) {
  const words = useVisitRecordWords();
  const head = useRef<HTMLHeadingElement>(null);
  const { item, group, no, prior } = one;
  const late = prior.some(({ isLate }) => isLate);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time somebody goes to another item
  useEffect(() => {
    if (!isSought) return;
    head.current?.focus({ preventScroll: true });
    head.current?.parentElement?.scrollIntoView({ block: 'start' });
  }, [isSought, item.code]);
  return (
    <div className={css.head}>
      <p className={css.line}>
        <span>{words.item.line(group, no, recording.view.items.length)}</span>
        {prior.length > 0 ? (
          <StateText k={late ? 'over' : 'warn'} loud tight>
            {words.prior.here[late ? 'late' : 'open']}
          </StateText>
        ) : null}
      </p>
      <Question item={item} head={head} />
      <SelfLine recording={recording} one={one} />
    </div>
  );
}

interface QuestionProps {
  item: Pick<ChecklistItem, 'text' | 'guidance' | 'citation'>;
  head?: Ref<HTMLHeadingElement>;
}

/** What is asked, and beneath it, for those who want it, how one looks. */
export function Question({ item, head }: QuestionProps) {
  const words = useVisitRecordWords().item;
  return (
    <>
      <h2 id="muc" ref={head} tabIndex={-1} className={css.question}>
        {item.text}
      </h2>
      {item.guidance ? (
        <details className={css.guidance}>
          <summary>{words.guidance}</summary>
          <p>{item.guidance}</p>
          {item.citation ? <p className="sec">{item.citation}</p> : null}
        </details>
      ) : null}
    </>
  );
}

/** What the unit said of itself; once the answer differs, that is said instead. */
function SelfLine({ recording: { visit }, one: { self, standing } }: Omit<RecordItemProps, 'isSought'>) {
  const words = useVisitRecordWords().item;
  const { verdict: verdicts } = useInspectionWords();
  const format = useFormat();
  if (!self || !visit.self || !isGiven(self.verdict)) return null;
  const day = format.dayShort(dayOf(visit.self.endedAt));
  const differs = isGiven(standing?.verdict) && standing.verdict !== self.verdict;
  if (differs) return null;
  return (
    <p className={css.self}>
      {words.self(day)}{' '}
      <StateText k={verdictLook[self.verdict].glyph} loud tight>
        {verdicts[self.verdict]}
      </StateText>
    </p>
  );
}

interface BeneathProps {
  recording: Recording;
  one: ItemView;
  verdict: Given;
}

function Beneath({ recording, one, verdict }: BeneathProps) {
  const words = useVisitRecordWords().item;
  const { verdict: verdicts } = useInspectionWords();
  const format = useFormat();
  const { visit, record, mayRecord } = recording;
  const { note, finding } = takenOver(one);
  const label = {
    pass: [words.remark, words.remarkMay],
    fail: [words.note, words.noteMust],
    notApplicable: [words.reason, words.reasonMust],
  }[verdict];
  const { self } = one;
  const differs = self && isGiven(self.verdict) && self.verdict !== verdict;
  return (
    <div className={css.beneath}>
      {differs && visit.self ? (
        <Notice tone="warn" title={words.differs}>
          {words.differsFrom(verdicts[self.verdict as Given], format.dayShort(dayOf(visit.self.endedAt)))}
        </Notice>
      ) : null}
      <NoteField
        key={one.item.code}
        label={
          <>
            {label[0]} <span className={css.aside}>{label[1]}</span>
          </>
        }
        minRows={verdict === 'pass' ? 1 : 3}
        maxLength={4000}
        disabled={!mayRecord}
        value={note}
        onText={(text) => record(one, { note: text })}
      />
      {verdict === 'notApplicable' ? null : <PhotoStrip recording={recording} one={one} />}
      {verdict === 'fail' && visit.kind === 'inspection' ? (
        <AskedFindingCard
          visit={visit}
          finding={finding}
          disabled={!mayRecord}
          onChange={(next) => record(one, { finding: next })}
        />
      ) : null}
    </div>
  );
}
