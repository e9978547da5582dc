import { Group, Modal, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { addDays, isoWeekday } from '@thidua/shared/kernel/day';
import { dayOf, instantAt, timeOf } from '@thidua/shared/kernel/instant';
import { dueRequestApi } from '@thidua/shared/obligation/due-request.api';
import { type DueRequestKind, dueRequestKinds } from '@thidua/shared/obligation/due-request.model';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FormFoot } from '../../ui/form-foot.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useDueRequestWords } from './due-request.words.ts';
import { readTime } from './read-time.ts';
import { requestChanges } from './request-refreshes.ts';

/** The day itself, or the Monday after a weekend: an offer, the field takes any day. */
const workday = (day: string) => addDays(day, isoWeekday(day) > 5 ? 8 - isoWeekday(day) : 0);

interface AskDialogProps {
  duty: { id: string; dueAt: string };
  onClose: () => void;
}

/** The unit asks for a later due time, or not to owe the report, and says why. */
export default function AskDialog({ duty, onClose }: AskDialogProps) {
  const { ask: words, kind: kinds } = useDueRequestWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const tell = useTell();
  const { today } = useFormat();
  const dueDay = dayOf(duty.dueAt);
  const [kind, setKind] = useState<DueRequestKind>('extension');
  const [scope, setScope] = useState<'once' | 'until'>('once');
  const [day, setDay] = useState<string | null>(workday(addDays(dueDay > today ? dueDay : today, 2)));
  const [time, setTime] = useState(timeOf(duty.dueAt));
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const ask = useAct(dueRequestApi.ask, {
    refreshes: requestChanges,
    onSuccess: () => {
      tell(words.sent);
      onClose();
    },
  });
  const isTimed = kind === 'extension';
  const needsDay = isTimed || scope === 'until';
  const reasonFault = reason.trim().length < 3 ? words.needReason : undefined;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const at = readTime(time);
    if (reasonFault || (needsDay && !day) || (isTimed && !at)) return;
    const wanted =
      isTimed && day && at ? { dueAt: instantAt(day, at) } : needsDay && day ? { until: day } : {};
    ask.mutate({ params: { id: duty.id }, body: { kind, reason: reason.trim(), ...wanted } });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.title}
      size={480}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <form onSubmit={onSubmit} noValidate>
        <Stack gap={12}>
          <p>{words.body}</p>
          <SegmentedControl
            fullWidth
            aria-label={words.kind}
            value={kind}
            onChange={(next) => setKind(next as DueRequestKind)}
            data={dueRequestKinds.map((value) => ({ value, label: kinds[value] }))}
          />
          {isTimed ? null : (
            <SegmentedControl
              fullWidth
              size="xs"
              aria-label={words.scope}
              value={scope}
              onChange={(next) => setScope(next as 'once' | 'until')}
              data={[
                { value: 'once', label: words.once },
                { value: 'until', label: words.until },
              ]}
            />
          )}
          {needsDay ? (
            <Group gap={12} align="flex-start" grow>
              <DateField
                label={isTimed ? words.dueDay : words.untilDay}
                value={day}
                onChange={setDay}
                min={today}
                required
                error={isTried && !day ? words.needDay : undefined}
              />
              {isTimed ? (
                <TextInput
                  label={words.time}
                  placeholder="17:00"
                  inputMode="numeric"
                  required
                  value={time}
                  onChange={(event) => setTime(event.currentTarget.value)}
                  onBlur={() => setTime(readTime(time) ?? time)}
                  error={isTried && !readTime(time) ? words.needTime : undefined}
                />
              ) : null}
            </Group>
          ) : null}
          <Textarea
            label={words.reason}
            autosize
            minRows={2}
            maxLength={500}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isTried ? reasonFault : undefined}
          />
          <FormFoot
            act={words.act}
            busy={ask.isPending}
            problem={ask.error ? say(ask.error) : undefined}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
