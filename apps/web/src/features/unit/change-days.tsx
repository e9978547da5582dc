import { Stack, TextInput } from '@mantine/core';
import { type Day, isoWeekday } from '@thidua/shared/kernel/day';
import { workingDayApi } from '@thidua/shared/unit/working-days.api';
import type { DayChange, WorkingYear } from '@thidua/shared/unit/working-days.model';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useMe } from '../../platform/session.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FormFoot } from '../../ui/form-foot.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTell } from '../../ui/tell.tsx';
import css from './working-days.module.css';
import { useWorkingDayWords } from './working-days.words.ts';

/** What is being decided: days chosen by hand, or one decision taken back. */
export type Deciding = { back: Day } | 'choose';

interface ChangeDaysProps {
  year: WorkingYear | undefined;
  deciding: Deciding | null;
  onClose: () => void;
}

export function ChangeDays({ year, deciding, onClose }: ChangeDaysProps) {
  const words = useWorkingDayWords().form;
  const format = useFormat();
  const back = deciding && deciding !== 'choose' ? deciding.back : null;
  return (
    <SideDrawer
      opened={deciding !== null && year !== undefined}
      onClose={onClose}
      title={back ? words.backTitle(format.day(back)) : words.title}
    >
      {year && deciding ? <ChangeForm year={year} back={back} onClose={onClose} /> : null}
    </SideDrawer>
  );
}

function ChangeForm({ year, back, onClose }: { year: WorkingYear; back: Day | null; onClose: () => void }) {
  const words = useWorkingDayWords().form;
  const say = useProblemWords();
  const tell = useTell();
  const { today } = useMe();
  const [off, setOff] = useState<Day | null>(null);
  const [worked, setWorked] = useState<Day | null>(null);
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const change = useAct(workingDayApi.change, {
    refreshes: ['workingDay', 'obligation', 'report'],
    onSuccess: () => {
      tell(words.saved);
      onClose();
    },
  });
  const faults = useFaults(year, off, worked);
  const needsDay = !back && !off && !worked;
  const needsWhy = why.trim().length < 3;
  const days: DayChange[] = back
    ? [{ day: back, worked: null }]
    : [...(off ? [{ day: off, worked: false }] : []), ...(worked ? [{ day: worked, worked: true }] : [])];
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (needsDay || needsWhy || faults.off || faults.worked) return;
    const body = { rev: year.rev, year: year.year, days, why: why.trim() };
    change.mutate({ params: { id: year.agencyId }, body });
  };
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap={16}>
        {back ? null : (
          <>
            <DateField
              label={words.off}
              description={words.offHint}
              value={off}
              min={today}
              error={faults.off ?? (tried && needsDay ? words.needDay : undefined)}
              onChange={setOff}
            />
            <DateField
              label={words.worked}
              description={words.workedHint}
              value={worked}
              min={today}
              error={faults.worked}
              onChange={setWorked}
            />
          </>
        )}
        <TextInput
          label={words.why}
          placeholder={words.whyHint}
          maxLength={300}
          required
          value={why}
          error={tried && needsWhy ? words.needWhy : undefined}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <Effect off={off} worked={worked} back={back} />
        <FormFoot
          act={back ? words.backAct : words.act}
          busy={change.isPending}
          problem={change.error ? say(change.error) : undefined}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}

/** Said at once, before anything is sent: a day that is so already cannot be chosen for it. */
function useFaults(year: WorkingYear, off: Day | null, worked: Day | null) {
  const words = useWorkingDayWords().form;
  const isWorked = (day: Day) => {
    if (Number(day.slice(0, 4)) !== year.year) return null;
    const own = year.own.find((one) => one.day === day);
    if (own) return own.worked;
    if (year.working.includes(day)) return true;
    return isoWeekday(day) <= 5 && !year.holidays.some((one) => one.day === day);
  };
  const isSame = off !== null && off === worked;
  return {
    off: off && isWorked(off) === false ? words.alreadyOff : undefined,
    worked: isSame ? words.same : worked && isWorked(worked) === true ? words.alreadyWorked : undefined,
  };
}

function Effect({ off, worked, back }: { off: Day | null; worked: Day | null; back: Day | null }) {
  const words = useWorkingDayWords().form;
  const format = useFormat();
  const named = (day: Day) => {
    const text = format.weekday(day);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const said = [
    ...(back ? [words.backSays(named(back))] : []),
    ...(off ? [words.offSays(named(off))] : []),
    ...(worked ? [words.workedSays(named(worked))] : []),
  ];
  if (said.length === 0) return null;
  return (
    <p className={css.says} aria-live="polite">
      <b>{words.effect}</b>
      {[...said, words.dueSays].join(' ')}
    </p>
  );
}
