import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { Outline, OutlineDuty } from '@thidua/shared/task/task.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useCampaignWords } from '../campaign/campaign.words.ts';
import css from './outline.module.css';
import { CountsState, dutyLink } from './outline-section.tsx';
import type { OutlineParts } from './plan-outline.tsx';
import { letterOf } from './show-duty.ts';
import { useTaskWords } from './task.words.ts';

/** The outline for a hand: sections with their bars, duties as lines of two rows. */
export function OutlinePhone(parts: OutlineParts) {
  const words = useTaskWords().outline;
  return (
    <ul className={css.phone} aria-label={words.caption}>
      {parts.outline.sections.map((section) => (
        <PhoneSection key={section.id} section={section} parts={parts} />
      ))}
    </ul>
  );
}

function PhoneSection({ section, parts }: { section: Outline['sections'][number]; parts: OutlineParts }) {
  const words = useTaskWords().outline;
  const isOpen = !parts.closed.has(section.id);
  const Sign = isOpen ? IconChevronDown : IconChevronRight;
  const { counts } = section;
  const title = section.ownerUnitId ? words.own(section.title) : section.title;
  return (
    <li>
      <button
        type="button"
        className={css.phoneSection}
        aria-expanded={isOpen}
        onClick={() => parts.onToggle(section.id)}
      >
        <span className={css.code}>{section.ownerUnitId ? '' : section.code}</span>
        <span className={css.phoneTitle}>{title}</span>
        <span className={css.share}>
          <b>{counts.done}</b>/{counts.total}
        </span>
        <Sign size={18} stroke={1.8} aria-hidden />
        <span className={css.phoneBar}>
          <ProgressBar done={counts.done} overdue={counts.overdue} total={counts.total} />
        </span>
      </button>
      {isOpen ? (
        <ul>
          {section.duties.map((duty) => (
            <PhoneDuty key={duty.id} duty={duty} parts={parts} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function PhoneDuty({ duty, parts }: { duty: OutlineDuty; parts: OutlineParts }) {
  const words = useTaskWords();
  const recurrence = useCampaignWords().recurrence;
  const format = useFormat();
  const { counts } = duty;
  return (
    <li>
      <Link to={dutyLink(duty, parts)} className={css.phoneDuty}>
        <span className={css.letter}>{letterOf(duty.code)}</span>
        <span className={css.phoneDutyTitle}>{duty.title}</span>
        <span className={css.phoneState}>
          <CountsState counts={counts} />
          {counts.total > 0 ? (
            <span className={css.phoneShare}>
              {counts.done}/{counts.total}
            </span>
          ) : null}
        </span>
        <span className={css.phoneDue}>
          {duty.dueOn ? words.due(format.day(duty.dueOn)) : recurrence[duty.recurrence]}
        </span>
      </Link>
    </li>
  );
}
