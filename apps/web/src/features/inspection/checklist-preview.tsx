import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconCamera } from '@tabler/icons-react';
import { type ChecklistBody, type ChecklistItem, itemsOf } from '@thidua/shared/inspection/checklist.model';
import { askedItems, resultOf } from '@thidua/shared/inspection/checklist-result';
import { useState } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './checklist-preview.module.css';
import { useChecklistDesignWords, useChecklistWords, useVisitRecordWords } from './inspection.words.ts';
import type { Recorded } from './outbox.ts';
import { PointsChoice } from './points-choice.tsx';
import { Question } from './record-item.tsx';
import { RecordProgress } from './record-progress.tsx';
import { TriChoice } from './tri-choice.tsx';
import { choicesOf, isGiven } from './verdict-look.ts';
import phone from './visit-record.module.css';

type Tried = Pick<Recorded, 'verdict' | 'points'>;
const untried: Tried = { verdict: 'cleared', points: null };

interface ChecklistPreviewProps {
  body: ChecklistBody;
  /** The code of the item chosen in the outline. */
  chosen: string | undefined;
  onChoose: (code: string) => void;
}

/** One item at a time as an inspector has it in the hand; answered on trial, so that conditions can be seen at work. */
export function ChecklistPreview({ body, chosen, onChoose }: ChecklistPreviewProps) {
  const words = useChecklistDesignWords().preview;
  const [tried, setTried] = useState<ReadonlyMap<string, Tried>>(new Map());
  const standing = (code: string) => {
    const one = tried.get(code);
    return one && isGiven(one.verdict) ? { ...one, verdict: one.verdict } : undefined;
  };
  const items = itemsOf(body);
  const asked = askedItems(body, standing);
  const shown = items.filter(({ code }) => asked.has(code));
  const item = items.find(({ code }) => code === chosen) ?? shown[0] ?? items[0];
  if (!item) return <EmptyState title={words.empty}>{words.emptyBody}</EmptyState>;
  return (
    <section className={css.stage} aria-label={words.title}>
      <p className={css.lead}>
        {words.lead}
        {tried.size > 0 ? (
          <button type="button" className={css.clear} onClick={() => setTried(new Map())}>
            {words.clear}
          </button>
        ) : null}
      </p>
      <div className={css.phone}>
        <RecordProgress result={resultOf(body, new Map(), standing)} />
        <TriedItem
          body={body}
          item={item}
          shown={shown}
          tried={tried.get(item.code) ?? untried}
          onTry={(one) => setTried((last) => new Map(last).set(item.code, one))}
        />
        <Steps item={item} items={items} shown={shown} onChoose={onChoose} />
      </div>
    </section>
  );
}

interface TriedItemProps {
  body: ChecklistBody;
  item: ChecklistItem;
  /** Those that are asked by now. */
  shown: readonly ChecklistItem[];
  tried: Tried;
  onTry: (tried: Tried) => void;
}

function TriedItem({ body, item, shown, tried, onTry }: TriedItemProps) {
  const { preview: words } = useChecklistDesignWords();
  const { condition: sayCondition } = useChecklistWords();
  const record = useVisitRecordWords().item;
  const group = body.groups.find(({ items }) => items.includes(item))?.title ?? '';
  const no = shown.indexOf(item) + 1;
  const other = itemsOf(body).find(({ code }) => code === item.condition?.item);
  return (
    <section className={phone.item} aria-labelledby="muc">
      <div className={phone.head}>
        <p className={phone.line}>
          <span>{no > 0 ? record.line(group, no, shown.length) : group}</span>
        </p>
        <Question item={item} />
      </div>
      {no === 0 && item.condition && other ? (
        <Notice>{words.hidden(sayCondition(other.text, item.condition.is))}</Notice>
      ) : null}
      {item.kind === 'points' ? (
        <PointsChoice item={item} recorded={tried} disabled={false} onChange={onTry} />
      ) : (
        <TriChoice
          value={isGiven(tried.verdict) ? tried.verdict : null}
          choices={choicesOf(item)}
          disabled={false}
          onChange={(verdict) => onTry({ verdict, points: null })}
        />
      )}
      {isGiven(tried.verdict) && tried.verdict !== 'pass' ? (
        <p className={css.asked}>
          {tried.verdict === 'fail' ? record.note : record.reason}{' '}
          <span className="sec">{tried.verdict === 'fail' ? record.noteMust : record.reasonMust}</span>
        </p>
      ) : null}
      {tried.verdict === 'fail' && item.evidenceOnFail ? (
        <p className={css.photo}>
          <IconCamera size={20} stroke={1.8} aria-hidden /> {words.photo}
        </p>
      ) : null}
    </section>
  );
}

interface StepsProps {
  item: ChecklistItem;
  items: readonly ChecklistItem[];
  shown: readonly ChecklistItem[];
  onChoose: (code: string) => void;
}

function Steps({ item, items, shown, onChoose }: StepsProps) {
  const words = useChecklistDesignWords().preview;
  const at = items.indexOf(item);
  const before = shown.findLast((one) => items.indexOf(one) < at);
  const next = shown.find((one) => items.indexOf(one) > at);
  return (
    <div className={css.steps}>
      <Button
        size="lg"
        disabled={!before}
        leftSection={<IconArrowLeft size={20} stroke={1.8} />}
        onClick={() => before && onChoose(before.code)}
      >
        {words.before}
      </Button>
      <Button
        size="lg"
        variant="filled"
        disabled={!next}
        rightSection={<IconArrowRight size={20} stroke={1.8} />}
        onClick={() => next && onChoose(next.code)}
      >
        {words.next}
      </Button>
    </div>
  );
}
