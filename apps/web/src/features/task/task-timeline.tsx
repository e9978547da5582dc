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
};

/** Everything that happened to the task, newest first. */
export function TaskTimeline({ task }: { task: Task }) {
  const words = useTaskWords();
  const shell = useShellWords();
  const format = useFormat();
  const what = (one: Happened) => {
    const event = words.event[one.event as keyof typeof words.event] ?? one.event;
    const period = one.periodKey ? `, ${format.period(one.periodKey)}` : '';
    return one.newDueAt ? `${event}${period}: ${format.when(one.newDueAt)}` : `${event}${period}`;
  };
  return (
    <Card title={words.page.timeline}>
      <Timeline
        entries={task.timeline.map((one) => ({
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
