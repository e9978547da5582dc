import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { Card } from '../../ui/card.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useInspectionWords, useVisitScreensWords } from './inspection.words.ts';
import css from './visit.module.css';

/** Who inspects, in which part, and whether anybody of them is not quite free. */
export function VisitTeam({ visit }: { visit: Visit }) {
  const words = useInspectionWords();
  const { page } = useVisitScreensWords();
  const doubtful = visit.team.filter((one) => one.independence !== 'free' && one.leftAt === null);
  return (
    <Card title={page.team}>
      <ul className={css.team}>
        {visit.team.map((one) => (
          <li key={one.person.id} data-left={one.leftAt ? '' : undefined}>
            <span>
              {one.person.name}
              <span className={css.of}>{one.leftAt ? page.left : one.unit}</span>
            </span>
            <span className="sec">{words.part[one.part]}</span>
          </li>
        ))}
      </ul>
      <p className={css.free}>
        {doubtful.length === 0 ? <StateText k="ok">{words.independence.free}</StateText> : null}
      </p>
      {doubtful.map((one) => (
        <p key={one.person.id} className={css.free}>
          <StateText k="warn" loud>
            {`${one.person.name}: ${words.independence[one.independence]}`}
          </StateText>
          {one.reason ? <span className={css.of}>{one.reason}</span> : null}
        </p>
      ))}
    </Card>
  );
}
