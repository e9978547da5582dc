import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { dayOf, instantAt, isTimeOfDay, timeOf } from '@thidua/shared/kernel/instant';
import { type FormEvent, useState } from 'react';
import { useAct, useAsk } from '../../platform/query.ts';
import { useTell } from '../../ui/tell.tsx';
import { useCalendarWords } from './calendar.words.ts';

export interface Times {
  startsAt: string;
  endsAt: string;
}

/** A move follows in the calendar, in the visit itself and in what its team owes. */
const refreshes = ['inspection', 'calendar', 'obligation'];

/** What is typed to move a visit, what is wrong with it, and what it would clash with. */
export function useMoveForm(visit: Visit, wanted: Times | undefined, onDone: () => void) {
  const words = useCalendarWords().visit;
  const begin = wanted ?? visit;
  const [day, setDay] = useState(dayOf(begin.startsAt));
  const [from, setFrom] = useState(timeOf(begin.startsAt));
  const [to, setTo] = useState(timeOf(begin.endsAt));
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const move = useMove(visit, onDone);

  const fromFault = isTimeOfDay(from) ? undefined : words.needTime;
  const toFault = !isTimeOfDay(to) ? words.needTime : !fromFault && to <= from ? words.needLater : undefined;
  const reasonFault = reason.trim().length < 3 ? words.needReason : undefined;
  const times: Times | null =
    fromFault || toFault ? null : { startsAt: instantAt(day, from), endsAt: instantAt(day, to) };
  const clash = useClash(visit, times);
  const hasClash = (clash?.clashes.length ?? 0) > 0;

  return {
    day,
    from,
    to,
    reason,
    setDay,
    setFrom,
    setTo,
    setReason,
    isTried,
    fromFault,
    toFault,
    reasonFault,
    clash,
    isBusy: move.isPending,
    problem: move.error,
    pick: (slot: Times) => {
      setDay(dayOf(slot.startsAt));
      setFrom(timeOf(slot.startsAt));
      setTo(timeOf(slot.endsAt));
    },
    onSubmit: (event: FormEvent) => {
      event.preventDefault();
      setTried(true);
      if (!times || reasonFault) return;
      move.mutate({
        params: { id: visit.id },
        body: { rev: visit.rev, ...times, reason: reason.trim(), despiteClash: hasClash },
      });
    },
  };
}

export type MoveForm = ReturnType<typeof useMoveForm>;

function useClash(visit: Visit, times: Times | null) {
  const asked = useAsk(
    inspectionApi.clashes,
    {
      query: {
        unitId: visit.unit.id,
        startsAt: times?.startsAt ?? visit.startsAt,
        endsAt: times?.endsAt ?? visit.endsAt,
        accountIds: visit.teamIds,
        exceptId: visit.id,
      },
    },
    { enabled: times !== null },
  );
  return times ? asked.data : undefined;
}

/** Moves it and offers to move it back. */
function useMove(visit: Visit, onDone: () => void) {
  const words = useCalendarWords().visit;
  const tell = useTell();
  const back = useAct(inspectionApi.move, { refreshes, onSuccess: () => tell(words.movedBack) });
  return useAct(inspectionApi.move, {
    refreshes,
    onSuccess: (moved) => {
      tell(words.movedOne(visit.unit.name), {
        onUndo: () =>
          back.mutate({
            params: { id: visit.id },
            body: {
              rev: moved.rev,
              startsAt: visit.startsAt,
              endsAt: visit.endsAt,
              reason: words.undoReason,
              despiteClash: true,
            },
          }),
      });
      onDone();
    },
  });
}
