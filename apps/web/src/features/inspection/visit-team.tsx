import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { Card } from '../../ui/card.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useInspectionWords, useVisitScreensWords } from './inspection.words.ts';
import { TeamList } from './team-list.tsx';
import css from './visit.module.css';

export function VisitTeam({ visit }: { visit: Visit }) {
  const { page } = useVisitScreensWords();
  return (
    <Card title={page.team}>
      <TeamOf visit={visit} />
    </Card>
  );
}

/** Who inspects, in which part, and whether anybody of them is not quite free. */
export function TeamOf({ visit }: { visit: Visit }) {
  const { independence } = useInspectionWords();
  const doubtful = visit.team.filter((one) => one.independence !== 'free' && one.leftAt === null);
  return (
    <>
      <TeamList team={visit.team} />
      <p className={css.free}>
        {doubtful.length === 0 ? <StateText k="ok">{independence.free}</StateText> : null}
      </p>
      {doubtful.map((one) => (
        <p key={one.person.id} className={css.free}>
          <StateText k="warn" loud>
            {`${one.person.name}: ${independence[one.independence]}`}
          </StateText>
          {one.reason ? <span className={css.of}>{one.reason}</span> : null}
        </p>
      ))}
    </>
  );
}
