import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { sentenceCase } from '@thidua/shared/kernel/format';
import { dayOf, instantAt, timeOf } from '@thidua/shared/kernel/instant';
import { dueRequestApi } from '@thidua/shared/obligation/due-request.api';
import type { DueRequest } from '@thidua/shared/obligation/due-request.model';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useDueRequestWords } from './due-request.words.ts';
import { readTime } from './read-time.ts';
import { requestChanges } from './request-refreshes.ts';
import { sayRequest } from './say-request.ts';

interface AnswerDialogProps {
  request: DueRequest;
  onClose: () => void;
}

/** The office grants what was asked, or something else, or refuses and says why. */
export default function AnswerDialog({ request, onClose }: AnswerDialogProps) {
  const words = useDueRequestWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const tell = useTell();
  const format = useFormat();
  const isTimed = request.kind === 'extension';
  const wanted = request.wantedDueAt ?? request.dueAt;
  const [day, setDay] = useState<string | null>(isTimed ? dayOf(wanted) : request.wantedUntil);
  const [time, setTime] = useState(timeOf(wanted));
  const [answer, setAnswer] = useState('');
  const [isRefusing, setRefusing] = useState(false);
  const act = useAct(dueRequestApi.answer, {
    refreshes: requestChanges,
    onSuccess: ({ state }) => {
      tell(state === 'granted' ? words.answer.granted : words.answer.refused);
      onClose();
    },
  });
  const at = readTime(time);
  const send = (isGranted: boolean) => {
    setRefusing(!isGranted);
    if (isGranted ? isTimed && (!day || !at) : answer.trim().length < 3) return;
    const granted = isTimed && day && at ? { dueAt: instantAt(day, at) } : { until: isTimed ? null : day };
    act.mutate({
      params: { id: request.id },
      body: { rev: request.rev, isGranted, answer: answer.trim(), ...(isGranted ? granted : {}) },
    });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.answer.title(request.unit.name)}
      size={480}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <Stack gap={12}>
        <p>
          {sentenceCase(sayRequest(request, words, format))}. “{request.reason}”
        </p>
        {act.error ? (
          <Notice tone="danger" live>
            {say(act.error)}
          </Notice>
        ) : null}
        <Group gap={12} align="flex-start" grow>
          <DateField
            label={isTimed ? words.answer.dueDay : words.ask.untilDay}
            {...(isTimed ? {} : { description: words.answer.untilHint })}
            value={day}
            onChange={setDay}
            min={format.today}
            required={isTimed}
          />
          {isTimed ? (
            <TextInput
              label={words.ask.time}
              placeholder="17:00"
              inputMode="numeric"
              value={time}
              onChange={(event) => setTime(event.currentTarget.value)}
              onBlur={() => setTime(at ?? time)}
              error={at ? undefined : words.ask.needTime}
            />
          ) : null}
        </Group>
        <Textarea
          label={words.answer.note}
          description={words.answer.noteHint}
          autosize
          minRows={2}
          maxLength={500}
          value={answer}
          onChange={(event) => setAnswer(event.currentTarget.value)}
          error={isRefusing && answer.trim().length < 3 ? words.answer.needNote : undefined}
        />
        <Group justify="flex-end" gap={8} mt={8}>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button loading={act.isPending && isRefusing} onClick={() => send(false)}>
            {words.act.refuse}
          </Button>
          <Button variant="filled" loading={act.isPending && !isRefusing} onClick={() => send(true)}>
            {words.act.grant}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
