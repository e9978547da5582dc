import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { StateText } from '../../ui/state-text.tsx';
import { useInspectionWords } from '../inspection/inspection.words.ts';
import { useCalendarWords } from './calendar.words.ts';
import css from './visit.module.css';

/** Who goes, in which part, and how free they are towards the unit. */
export function VisitTeam({ visit }: { visit: Visit }) {
  const words = useCalendarWords().visit;
  const { part } = useInspectionWords();
  const present = visit.team.filter((one) => one.leftAt === null);
  if (present.length === 0) return null;
  const doubtful = present.filter((one) => one.independence !== 'free');
  return (
    <section>
      <h3 className={css.heading}>{words.team}</h3>
      <ul className={css.lines}>
        {present.map((one) => (
          <li key={one.person.id}>
            <span>
              {one.person.name}
              <small className="sec"> {one.unit}</small>
            </span>
            <span className="sec">{part[one.part]}</span>
          </li>
        ))}
      </ul>
      {doubtful.length === 0 ? (
        <StateText k="ok">{words.independent}</StateText>
      ) : (
        doubtful.map((one) => (
          <StateText key={one.person.id} k="warn" loud>
            {words.doubtful(one.person.name, one.reason)}
          </StateText>
        ))
      )}
    </section>
  );
}
