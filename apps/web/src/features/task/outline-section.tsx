import { IconChevronDown, IconChevronRight, IconRepeat } from '@tabler/icons-react';
import { dayOf } from '@thidua/shared/kernel/instant';
import { markOfCounts, type TaskCounts } from '@thidua/shared/task/task.mark';
import type { Outline, OutlineDuty } from '@thidua/shared/task/task.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useCampaignWords } from '../campaign/campaign.words.ts';
import { isLoud, markGlyphs } from './mark-glyphs.ts';
import css from './outline.module.css';
import type { OutlineParts } from './plan-outline.tsx';
import { letterOf, unitsText } from './show-duty.ts';
import { useTaskWords } from './task.words.ts';

type Section = Outline['sections'][number];

/** A section row that opens and closes, and the rows of its duties. */
export function OutlineSection({ section, parts }: { section: Section; parts: OutlineParts }) {
  const words = useTaskWords().outline;
  const isOpen = !parts.closed.has(section.id);
  const Sign = isOpen ? IconChevronDown : IconChevronRight;
  const title = section.ownerUnitId ? words.own(section.title) : section.title;
  return (
    <tbody>
      <tr className={css.section}>
        <th scope="rowgroup" colSpan={3}>
          <button type="button" aria-expanded={isOpen} onClick={() => parts.onToggle(section.id)}>
            <Sign size={16} stroke={1.8} aria-hidden />
            <span className={css.code}>{section.ownerUnitId ? '' : section.code}</span>
            <span>{title}</span>
          </button>
        </th>
        <td data-progress>
          <Share counts={section.counts} />
        </td>
        <td />
        <td />
        <td data-state>
          <CountsState counts={section.counts} />
        </td>
      </tr>
      {isOpen ? section.duties.map((duty) => <DutyRow key={duty.id} duty={duty} parts={parts} />) : null}
    </tbody>
  );
}

function DutyRow({ duty, parts }: { duty: OutlineDuty; parts: OutlineParts }) {
  const words = useTaskWords();
  const format = useFormat();
  return (
    <tr>
      <th scope="row">
        <span className={css.line}>
          <span className={css.letter}>{letterOf(duty.code)}</span>
          <Link to={dutyLink(duty, parts)}>{duty.title}</Link>
        </span>
      </th>
      <td data-units>{unitsText(duty, parts.outline.units, words.units)}</td>
      <td data-due>
        <DutyDue duty={duty} />
      </td>
      <td data-progress>
        <Share counts={duty.counts} />
      </td>
      <td data-num>{duty.evidence > 0 ? format.number(duty.evidence) : ''}</td>
      <td data-updated>{duty.updatedAt ? format.dayShort(dayOf(duty.updatedAt)) : ''}</td>
      <td data-state>
        <CountsState counts={duty.counts} />
      </td>
    </tr>
  );
}

/** One task in reach: its page. Several: the list of them. */
export const dutyLink = (duty: OutlineDuty, { search }: Pick<OutlineParts, 'search'>): string =>
  duty.taskId ? paths.task(duty.taskId) : `${paths.tasks}${search.linkTo('due', { dutyId: duty.id })}`;

/** The day of what is owed once; how often, of what recurs. */
export function DutyDue({ duty }: { duty: Pick<OutlineDuty, 'recurrence' | 'dueOn'> }) {
  const words = useCampaignWords().recurrence;
  const format = useFormat();
  if (duty.dueOn) return <span className={css.day}>{format.day(duty.dueOn)}</span>;
  return (
    <span className={css.recurs}>
      <IconRepeat size={15} stroke={1.7} aria-hidden />
      {words[duty.recurrence]}
    </span>
  );
}

export function Share({ counts }: { counts: TaskCounts }) {
  if (counts.total === 0) return null;
  return (
    <span className={css.progress}>
      <ProgressBar done={counts.done} overdue={counts.overdue} total={counts.total} />
      <span className={css.share}>
        <b>{counts.done}</b>/{counts.total}
      </span>
    </span>
  );
}

/** What needs an act first: "1 quá hạn" rather than that most is done. */
export function CountsState({ counts }: { counts: TaskCounts }) {
  const words = useTaskWords();
  const mark = markOfCounts(counts);
  if (!mark) return null;
  const text =
    mark === 'overdue'
      ? words.overdue(counts.overdue)
      : mark === 'returned'
        ? words.returned(counts.returned)
        : words.mark[mark];
  return (
    <StateText k={markGlyphs[mark]} loud={isLoud(mark)}>
      {text}
    </StateText>
  );
}
