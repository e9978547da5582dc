import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { sentenceCase } from '@thidua/shared/kernel/format';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { StateText } from '../../ui/state-text.tsx';
import { useCalendarWords } from './calendar.words.ts';
import css from './visit.module.css';

/** What is still open at the unit from before, the repeated and the late first. */
export function VisitPrior({ visit }: { visit: Visit }) {
  const words = useCalendarWords().visit;
  const format = useFormat();
  const { prior } = visit;
  if (prior.length === 0) return null;
  return (
    <section>
      <h3 className={css.heading}>{words.prior(prior.length)}</h3>
      <ul className={css.prior}>
        {prior.map((one) => {
          const isRepeated = one.timesRepeated > 1;
          return (
            <li key={one.id}>
              <StateText
                k={isRepeated ? 'again' : one.isLate ? 'over' : 'hold'}
                loud={isRepeated || one.isLate}
              >
                {isRepeated ? words.repeated(one.timesRepeated) : sentenceCase(format.due(one.dueAt).words)}
              </StateText>
              <Link to={paths.finding(one.id)}>{one.quote}</Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
