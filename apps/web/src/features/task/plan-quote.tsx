import type { Task } from '@thidua/shared/task/task.model';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { Card } from '../../ui/card.tsx';
import { useCampaignWords } from '../campaign/campaign.words.ts';
import { useTaskWords } from './task.words.ts';
import css from './task-page.module.css';

/** The plan's own words, with the place where they stand. */
export function PlanQuote({ task }: { task: Task }) {
  const words = useTaskWords().page;
  const plan = useCampaignWords();
  const isOwn = task.duty.ownerUnitId !== null;
  return (
    <Card
      title={isOwn ? words.ownSays : words.says}
      action={<Link to={paths.plan(task.campaign.id)}>{words.plan}</Link>}
    >
      <blockquote className={css.quote} lang="vi">
        <p>{task.duty.text || words.noText}</p>
        {isOwn ? null : (
          <footer>
            {task.duty.citation} · {plan.planOf(task.campaign)}
          </footer>
        )}
      </blockquote>
    </Card>
  );
}
