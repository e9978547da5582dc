import { Group, Stack, Textarea, TextInput } from '@mantine/core';
import { addDays } from '@thidua/shared/kernel/day';
import { dayOf, instantAt, timeOf } from '@thidua/shared/kernel/instant';
import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useAct } from '../../platform/query.ts';
import { DateField } from '../../ui/date-field.tsx';
import type { ChangeFormProps } from './change-dialogs.tsx';
import { ChangeFoot, touched } from './change-foot.tsx';
import { useObligationWords } from './obligation.words.ts';
import { readTime } from './read-time.ts';

/** A later due time: offered is the day after the latest present one, or after today, at the same hour. */
export function ExtendForm({ chosen, onClose, onChanged }: ChangeFormProps) {
  const words = useObligationWords().change;
  const { today } = useFormat();
  const latest =
    chosen
      .map((one) => one.dueAt)
      .toSorted()
      .at(-1) ?? '';
  const lastDay = latest ? dayOf(latest) : today;
  const [day, setDay] = useState<string | null>(addDays(lastDay > today ? lastDay : today, 1));
  const [time, setTime] = useState(latest ? timeOf(latest) : '17:00');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const extend = useAct(obligationApi.extend, { refreshes: touched, onSuccess: onChanged });
  const reasonFault = reason.trim().length < 3 ? words.reasonNeeded : undefined;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const at = readTime(time);
    if (!day || !at || reasonFault) return;
    const ids = chosen.map((one) => one.id);
    extend.mutate({ body: { ids, dueAt: instantAt(day, at), reason: reason.trim() } });
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap={12}>
        <p>{words.extendBody}</p>
        <Group gap={12} align="flex-start" grow>
          <DateField
            label={words.dueDay}
            value={day}
            onChange={setDay}
            min={today}
            required
            error={tried && !day ? words.dayNeeded : undefined}
          />
          <TextInput
            label={words.dueTime}
            placeholder="17:00"
            inputMode="numeric"
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
            onBlur={() => setTime(readTime(time) ?? time)}
            error={tried && !readTime(time) ? words.timeNeeded : undefined}
            required
          />
        </Group>
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          maxLength={500}
          autosize
          minRows={2}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried ? reasonFault : undefined}
        />
        <ChangeFoot
          act={words.extendAct(chosen.length)}
          busy={extend.isPending}
          problem={extend.error}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
