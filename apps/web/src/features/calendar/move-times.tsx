import { TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useMe } from '../../platform/session.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { useCalendarWords } from './calendar.words.ts';
import type { MoveForm } from './use-move-form.ts';
import css from './visit.module.css';

/** The day, from when, until when. */
export function MoveTimes({ form }: { form: MoveForm }) {
  const words = useCalendarWords().visit;
  const { today } = useMe();
  const first = useRef<HTMLInputElement>(null);
  // The form comes after its window, which has looked for its first field by then.
  useEffect(() => first.current?.focus(), []);
  return (
    <div className={css.times}>
      <DateField
        label={words.day}
        value={form.day}
        min={today}
        onChange={(day) => form.setDay(day ?? form.day)}
        required
      />
      <TextInput
        label={words.from}
        inputMode="numeric"
        placeholder="08:00"
        maxLength={5}
        value={form.from}
        onChange={(event) => form.setFrom(event.currentTarget.value)}
        error={form.isTried ? form.fromFault : undefined}
        ref={first}
      />
      <TextInput
        label={words.to}
        inputMode="numeric"
        placeholder="10:00"
        maxLength={5}
        value={form.to}
        onChange={(event) => form.setTo(event.currentTarget.value)}
        error={form.isTried ? form.toFault : undefined}
      />
    </div>
  );
}
