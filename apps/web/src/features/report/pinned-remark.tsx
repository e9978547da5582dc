import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconMessage } from '@tabler/icons-react';
import type { Problem } from '@thidua/shared/contract/problem';
import { remarkApi } from '@thidua/shared/remark/remark.api';
import type { Remark } from '@thidua/shared/remark/remark.model';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useTell } from '../../ui/tell.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';

interface PinnedRemarkProps {
  remark: Remark;
  number: number;
  canSettle: boolean;
  size?: 'sm' | 'lg';
}

/** A comment beneath its field: solid bar while it is open, grey with the time when it is settled. */
export function PinnedRemark({ remark, number, canSettle, size = 'sm' }: PinnedRemarkProps) {
  const words = useReportFormWords().remark;
  const format = useFormat();
  const told = useReportFormWords().told;
  const tell = useTell();
  const say = useProblemWords();
  const [text, setText] = useState('');
  const saying = (message: string) => ({
    refreshes: ['report', 'remark'],
    onSuccess: () => tell(message),
    onError: (problem: Problem) => tell(say(problem), { tone: 'danger' }),
  });
  const reopen = useAct(remarkApi.reopen, saying(told.reopened));
  const settle = useAct(remarkApi.settle, saying(told.settled));
  const reply = useAct(remarkApi.reply, {
    ...saying(told.replied),
    onSuccess: () => {
      setText('');
      tell(told.replied);
    },
  });
  const given = { params: { id: remark.id }, body: { rev: remark.rev } };
  const isSettled = remark.settledAt !== null;

  return (
    <div className={css.remark} data-settled={isSettled || undefined} id={`gop-y-${number}`} tabIndex={-1}>
      <div className={css.remarkHead}>
        <IconMessage size={15} stroke={1.8} aria-hidden />
        <b>{words.of(number, remark.by.name)}</b>
        <span>{format.when(remark.at)}</span>
        {isSettled ? (
          <span className={css.remarkDone}>
            <IconCheck size={14} stroke={2.2} aria-hidden />
            {words.settled(format.when(remark.settledAt as string))}
          </span>
        ) : null}
      </div>
      <p className={css.remarkText}>{remark.text}</p>
      {remark.replies.map((one) => (
        <p className={css.reply} key={`${one.at}${one.by.id}`}>
          <b>{one.by.name}</b> {one.text} <span>{format.when(one.at)}</span>
        </p>
      ))}
      {canSettle && !isSettled ? (
        <div className={css.remarkActs}>
          <TextInput
            size={size}
            value={text}
            maxLength={2000}
            placeholder={words.reply}
            aria-label={words.reply}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {text.trim() ? (
            <Button
              size={size}
              loading={reply.isPending}
              onClick={() => reply.mutate({ ...given, body: { rev: remark.rev, text } })}
            >
              {words.send}
            </Button>
          ) : null}
          <Button
            size={size}
            leftSection={<IconCheck size={15} aria-hidden />}
            loading={settle.isPending}
            onClick={() => settle.mutate(given)}
          >
            {words.settle}
          </Button>
        </div>
      ) : null}
      {canSettle && isSettled ? (
        <button
          type="button"
          className={css.quiet}
          onClick={() => reopen.mutate(given)}
          disabled={reopen.isPending}
        >
          {words.reopen}
        </button>
      ) : null}
    </div>
  );
}
