import type { Happened, Task } from '@thidua/shared/task/task.model';
import { useFormat } from '../../platform/format.tsx';
import { useShellWords } from '../../platform/shell-words.ts';
import { Card } from '../../ui/card.tsx';
import type { GlyphKey } from '../../ui/glyph.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { useTaskWords } from './task.words.ts';

const glyphs: Record<string, GlyphKey> = {
  'task.finished': 'wait',
  'task.verified': 'ok',
  'task.returned': 'ret',
  'task.cancelled': 'ex',
  'obligation.urged': 'warn',
  'obligation.extended': 'again',
  'obligation.exempted': 'ex',
  'obligation.restored': 'again',
};

interface TaskTimelineProps {
  task: Task;
  /** The occurrence looked at: what happened to others is told on theirs. */
  periodKey: string | null;
}

/** Everything that happened to the task in one period, newest first. */
export function TaskTimeline({ task, periodKey }: TaskTimelineProps) {
  const words = useTaskWords();
  const shell = useShellWords();
  const format = useFormat();
  const what = (one: Happened) => {
    const event = words.event[one.event as keyof typeof words.event] ?? one.event;
    return one.newDueAt ? words.page.newDue(event, format.when(one.newDueAt)) : event;
  };
  const shown = task.timeline.filter((one) => one.periodKey === null || one.periodKey === periodKey);
  return (
    <Card title={words.page.timeline}>
      <Timeline
        entries={shown.map((one) => ({
          id: one.id,
          at: format.when(one.at),
          instant: one.at,
          k: glyphs[one.event] ?? 'soon',
          who: one.by ?? shell.brand,
          onBehalfOf: one.onBehalfOf ?? undefined,
          what: what(one),
          why: one.reason,
        }))}
      />
    </Card>
  );
}
