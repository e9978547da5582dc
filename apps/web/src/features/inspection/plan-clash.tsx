import { Button } from '@mantine/core';
import type { ClashReport } from '@thidua/shared/inspection/inspection.model';
import { useFormat } from '../../platform/format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useRoundScreensWords } from './inspection.words.ts';
import type { PlanForm } from './use-plan-form.ts';
import css from './visit.module.css';

/** A warning that brings its remedies: three times at which all are free, or this one all the same. */
export function PlanClash({ clash, form }: { clash: ClashReport; form: PlanForm }) {
  const words = useRoundScreensWords().plan;
  const format = useFormat();
  return (
    <Notice tone="warn" title={words.clash} live>
      {clash.clashes.map((one) => (
        <p key={`${one.kind} ${one.id} ${one.visitId}`}>
          {one.kind === 'unit'
            ? words.unitClash(format.when(one.startsAt))
            : words.clashOf(one.name, one.unitName, format.when(one.startsAt))}
        </p>
      ))}
      {clash.freeSlots.length > 0 ? <p>{words.free}</p> : null}
      <div className={css.slots}>
        {clash.freeSlots.map((slot) => (
          <Button key={slot.startsAt} size="xs" onClick={() => form.take(slot)}>
            {format.when(slot.startsAt)}
          </Button>
        ))}
        <Button size="xs" variant="subtle" onClick={() => form.send(true)}>
          {words.despite}
        </Button>
      </div>
    </Notice>
  );
}
