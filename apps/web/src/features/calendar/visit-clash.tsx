import { Button, Group } from '@mantine/core';
import type { ClashReport, Visit } from '@thidua/shared/inspection/inspection.model';
import { formatDayMonth } from '@thidua/shared/kernel/format';
import { dayOf } from '@thidua/shared/kernel/instant';
import { useFormat } from '../../platform/format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useCalendarWords } from './calendar.words.ts';
import type { Times } from './use-move-form.ts';

interface VisitClashProps {
  visit: Visit;
  onMove: (visit: Visit, wanted: Times) => void;
}

/** What clashes with a planned visit, and times at which all are free as buttons. */
export function VisitClash({ visit, onMove }: VisitClashProps) {
  const { clash } = visit;
  if (!clash || clash.clashes.length === 0) return null;
  return <ClashNotice report={clash} onPick={(slot) => onMove(visit, slot)} />;
}

interface ClashNoticeProps {
  report: ClashReport;
  onPick: (slot: Times) => void;
}

export function ClashNotice({ report, onPick }: ClashNoticeProps) {
  const words = useCalendarWords().visit;
  const format = useFormat();
  return (
    <Notice tone="warn" live>
      {report.clashes.map((one) => {
        const time = `${format.time(one.startsAt)}–${format.time(one.endsAt)}`;
        return (
          <p key={`${one.kind} ${one.id} ${one.visitId}`}>
            {one.kind === 'person'
              ? words.personClash(one.name, one.unitName, time)
              : words.unitClash(one.name, time)}
          </p>
        );
      })}
      {report.freeSlots.length > 0 ? (
        <>
          <p>{words.free}</p>
          <Group gap={6} mt={6}>
            {report.freeSlots.map((slot) => (
              <Button key={slot.startsAt} size="sm" onClick={() => onPick(slot)}>
                {`${formatDayMonth(dayOf(slot.startsAt))} · ${format.time(slot.startsAt)}`}
              </Button>
            ))}
          </Group>
        </>
      ) : (
        <p>{words.noneFree}</p>
      )}
    </Notice>
  );
}
