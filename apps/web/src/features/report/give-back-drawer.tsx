import { Button, Group, Select, Stack, Textarea } from '@mantine/core';
import { figuresOf, narrativesOf } from '@thidua/shared/form/template.model';
import { vietnamCalendar } from '@thidua/shared/kernel/holidays.vn';
import { dayOf, instantAt } from '@thidua/shared/kernel/instant';
import { addWorkingDays } from '@thidua/shared/kernel/working-days';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTell } from '../../ui/tell.tsx';
import css from './give-back.module.css';
import { PinField } from './pin-field.tsx';
import { useReportScreensWords } from './report.words.ts';
import { movesOn } from './report-refreshes.ts';
import type { GiveBack } from './use-give-back.ts';

interface GiveBackDrawerProps {
  report: Report;
  state: GiveBack;
  onReturned: () => void;
}

/** Returning a report: why, what must be mended where, and until when. */
export function GiveBackDrawer({ report, state, onReturned }: GiveBackDrawerProps) {
  const words = useReportScreensWords().giveBack;
  const { cancel } = useShellWords();
  const format = useFormat();
  const tell = useTell();
  const say = useProblemWords();
  const [reason, setReason] = useState('');
  const [day, setDay] = useState<string | null>(() => nextWorkingDay(format.today));
  const [time, setTime] = useState('17:00');
  const [isTried, setTried] = useState(false);
  const giveBack = useAct(reportApi.return, {
    refreshes: movesOn,
    onSuccess: () => {
      tell(words.done(report.unit.name, day ? format.when(instantAt(day, time)) : ''));
      state.close();
      onReturned();
    },
  });
  const dueAt = day ? instantAt(day, time) : null;
  const faults = {
    reason: reason.trim().length < 3 ? words.reasonNeeded : undefined,
    due: !dueAt ? words.dueNeeded : dueAt <= format.now ? words.dueLater : undefined,
    pins: state.pins.some((pin) => pin.text.trim() === ''),
  };
  const send = () => {
    setTried(true);
    if (faults.reason || faults.due || faults.pins || !dueAt) return;
    const text = reason.trim();
    // The general reason is pinned to the report as a whole, so that its writers read it where they work.
    const remarks = [
      { field: null, text },
      ...state.pins.map((pin) => ({ field: pin.field, text: pin.text.trim() })),
    ];
    giveBack.mutate({ params: { id: report.id }, body: { rev: report.rev, reason: text, dueAt, remarks } });
  };

  return (
    <SideDrawer
      opened={state.isOpen}
      onClose={state.close}
      title={words.title(report.unit.name)}
      width={560}
      footer={
        <>
          <Button onClick={state.close}>{cancel}</Button>
          <Button variant="filled" loading={giveBack.isPending} onClick={send}>
            {words.act(state.pins.length)}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {giveBack.error ? (
          <Notice tone="danger" live>
            {say(giveBack.error)}
          </Notice>
        ) : null}
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          autosize
          minRows={2}
          maxLength={1000}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={isTried ? faults.reason : undefined}
        />
        <section className={css.pins} aria-label={words.remarks}>
          <h3>{words.remarks}</h3>
          {state.pins.map((pin) => (
            <PinField
              key={pin.field}
              report={report}
              pin={pin}
              isTried={isTried}
              onWrite={(text) => state.write(pin.field, text)}
              onUnpin={() => state.unpin(pin.field)}
            />
          ))}
          <Select
            label={words.add}
            placeholder={words.addHint}
            nothingFoundMessage={words.nothingFound}
            searchable
            value={null}
            data={fieldsOf(report).filter(({ value }) => state.pins.every((pin) => pin.field !== value))}
            onChange={(field) => field && state.pin(field)}
          />
        </section>
        <Group gap={12} align="flex-start" grow>
          <DateField
            label={words.due}
            value={day}
            onChange={setDay}
            min={dayOf(format.now)}
            required
            error={isTried ? faults.due : undefined}
          />
          <Select
            label={words.dueTime}
            data={times}
            required
            allowDeselect={false}
            value={time}
            onChange={(chosen) => chosen && setTime(chosen)}
          />
        </Group>
      </Stack>
    </SideDrawer>
  );
}

/** Every half hour of the day, written the same way whatever the browser's own habits are. */
const times = Array.from({ length: 48 }, (_, at) => {
  const hour = String(Math.floor(at / 2)).padStart(2, '0');
  return `${hour}:${at % 2 === 0 ? '00' : '30'}`;
});

/** The day the office will think of: the next on which anybody works. */
function nextWorkingDay(today: string): string {
  const year = Number(today.slice(0, 4));
  return addWorkingDays(today, 1, vietnamCalendar(year, year + 1));
}

const fieldsOf = (report: Report) => [
  ...figuresOf(report.template.body).map(({ code, indicator }) => ({ value: code, label: indicator.name })),
  ...narrativesOf(report.template.body).map(({ code, title }) => ({ value: code, label: title })),
];
