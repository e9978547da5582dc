import type { InspectionPerson, TeamPart } from '@thidua/shared/inspection/inspection.model';
import { useInspectionWords, useVisitScreensWords } from './inspection.words.ts';
import css from './visit.module.css';

interface TeamListProps {
  team: readonly { person: InspectionPerson; part: TeamPart; unit?: string; leftAt?: string | null }[];
}

/** Who inspects, and in which part. */
export function TeamList({ team }: TeamListProps) {
  const { part } = useInspectionWords();
  const { left } = useVisitScreensWords().page;
  return (
    <ul className={css.team}>
      {team.map((one) => (
        <li key={one.person.id} data-left={one.leftAt ? '' : undefined}>
          <span>
            {one.person.name}
            <span className={css.of}>{one.leftAt ? left : (one.unit ?? one.person.post)}</span>
          </span>
          <span className="sec">{part[one.part]}</span>
        </li>
      ))}
    </ul>
  );
}
