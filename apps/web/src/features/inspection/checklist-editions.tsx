import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import type { Checklist } from '@thidua/shared/inspection/checklist.model';
import { diffChecklists } from '@thidua/shared/inspection/diff-checklists';
import { dayOf } from '@thidua/shared/kernel/instant';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { ChecklistChanges } from './checklist-changes.tsx';
import { useChecklistDesignWords, useRoundScreensWords } from './inspection.words.ts';
import css from './visit.module.css';

type Edition = Checklist['editions'][number];

interface ChecklistEditionsProps {
  checklist: Checklist;
  shown: Edition | undefined;
}

/** Every edition there was, and in what the one that is read differs from the one before it. */
export function ChecklistEditions({ checklist, shown }: ChecklistEditionsProps) {
  const words = useRoundScreensWords().checklist;
  const { inForce } = useChecklistDesignWords().editions;
  const format = useFormat();
  const before = checklist.editions[checklist.editions.findIndex(({ id }) => id === shown?.id) + 1];
  return (
    <>
      <Card title={words.editions}>
        <ul className={css.team}>
          {checklist.editions.map((one) => (
            <li key={one.id}>
              <Link
                to={`${paths.checklist(checklist.id)}?ban=${one.edition}`}
                aria-current={one.id === shown?.id ? 'page' : undefined}
              >
                {words.editionOf(one.edition, format.day(dayOf(one.publishedAt)))}
              </Link>
              {one.id === checklist.edition?.id ? <span className="sec">{inForce}</span> : null}
            </li>
          ))}
        </ul>
      </Card>
      {shown && before ? <Difference before={before} shown={shown} /> : null}
    </>
  );
}

function Difference({ before, shown }: { before: Edition; shown: Edition }) {
  const words = useChecklistDesignWords().editions;
  const one = useAsk(checklistApi.edition, { params: { id: before.id } });
  const two = useAsk(checklistApi.edition, { params: { id: shown.id } });
  if (!one.data || !two.data) return null;
  const changes = diffChecklists(one.data.body, two.data.body);
  return (
    <Card title={words.differs(before.edition)}>
      {changes.length > 0 ? <ChecklistChanges changes={changes} /> : words.same}
    </Card>
  );
}
