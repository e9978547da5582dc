import { Button } from '@mantine/core';
import type { ClashReport } from '@thidua/shared/inspection/inspection.model';
import { formatDayMonth } from '@thidua/shared/kernel/format';
import { dayOf } from '@thidua/shared/kernel/instant';
import { useFormat } from '../../platform/format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useVisitScreensWords } from './inspection.words.ts';
import css from './visit.module.css';

interface ClashNoticeProps {
  report: ClashReport;
  /** Takes one of the times at which all are free; where the time is not asked for there are none. */
  onPick?: (slot: { startsAt: string; endsAt: string }) => void;
  /** This time, this team, all the same. */
  onDespite?: () => void;
}

/** A warning that brings its remedies: whom it takes up twice, times at which all are free, or all the same. */
export function ClashNotice({ report, onPick, onDespite }: ClashNoticeProps) {
  const words = useVisitScreensWords().clash;
  const format = useFormat();
  return (
    <Notice tone="warn" title={words.title} live>
      {report.clashes.map((one) => {
        const when = `${formatDayMonth(dayOf(one.startsAt))}, ${format.time(one.startsAt)}–${format.time(one.endsAt)}`;
        return (
          <p key={`${one.kind} ${one.id} ${one.visitId}`}>
            {one.kind === 'person' ? words.person(one.name, one.unitName, when) : words.unit(one.name, when)}
          </p>
        );
      })}
      {onPick ? <p>{report.freeSlots.length > 0 ? words.free : words.noneFree}</p> : null}
      <div className={css.slots}>
        {onPick
          ? report.freeSlots.map((slot) => (
              <Button key={slot.startsAt} size="xs" onClick={() => onPick(slot)}>
                {`${formatDayMonth(dayOf(slot.startsAt))} · ${format.time(slot.startsAt)}`}
              </Button>
            ))
          : null}
        {onDespite ? (
          <Button size="xs" variant="subtle" onClick={onDespite}>
            {words.despite}
          </Button>
        ) : null}
      </div>
    </Notice>
  );
}
