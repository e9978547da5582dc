import type { Finding } from '@thidua/shared/inspection/finding.model';
import { dayOf } from '@thidua/shared/kernel/instant';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { Card } from '../../ui/card.tsx';
import { StateText } from '../../ui/state-text.tsx';
import css from './finding-page.module.css';
import { useFindingScreensWords, useInspectionWords } from './inspection.words.ts';
import { verdictGlyphs } from './visit-glyphs.ts';

/** How the same item stood at the unit’s other visits: once is chance, three times is a habit. */
export function ItemHistory({ finding }: { finding: Finding }) {
  const words = useFindingScreensWords().page;
  const { verdict } = useInspectionWords();
  const format = useFormat();
  return (
    <Card title={words.history}>
      {finding.history.length === 0 ? <p className="sec">{words.noHistory}</p> : null}
      <ul className={css.history}>
        {finding.history.map((one) => (
          <li key={one.visitId}>
            <Link to={paths.inspection(one.visitId)}>{format.day(dayOf(one.startsAt))}</Link>
            <StateText k={one.verdict ? verdictGlyphs[one.verdict] : 'hold'}>
              {one.verdict ? verdict[one.verdict] : words.planned}
            </StateText>
          </li>
        ))}
      </ul>
      <p className={css.foot}>{words.checklist(finding.checklist.name, finding.checklist.edition)}</p>
    </Card>
  );
}
