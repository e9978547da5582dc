import type { Outline } from '@thidua/shared/task/task.model';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useCampaignWords } from '../campaign/campaign.words.ts';
import css from './task.module.css';
import { useTaskWords } from './task.words.ts';

/** "41/58 hoàn thành, 3 quá hạn"; on the phone large, with the bar beneath. */
export function TaskSummary({ outline: { counts } }: { outline: Outline }) {
  const words = useTaskWords();
  const onPhone = usePhone();
  const share = (
    <span className={css.share} data-large={onPhone || undefined}>
      <b>{counts.done}</b>/{counts.total} <span>{words.done}</span>
    </span>
  );
  if (!onPhone)
    return (
      <span className={css.summary}>
        {share}
        {counts.overdue > 0 ? <b className={css.hot}>{words.overdue(counts.overdue)}</b> : null}
      </span>
    );
  return (
    <span className={css.phoneSummary}>
      <span>
        {share}
        {counts.overdue > 0 ? (
          <StateText k="over" loud>
            {words.overdue(counts.overdue)}
          </StateText>
        ) : null}
      </span>
      <ProgressBar done={counts.done} overdue={counts.overdue} total={counts.total} size={8} />
    </span>
  );
}

/** Which paper all this carries out, and whose plan that paper carries out in turn. */
export function TaskLead({ outline: { campaign } }: { outline: Outline }) {
  const words = useCampaignWords();
  return (
    <>
      <Link to={paths.plan(campaign.id)}>{words.planOf(campaign)}</Link>
      {campaign.parent ? (
        <span title={words.under(campaign.parent)}>, {words.underShort(campaign.parent)}</span>
      ) : null}
    </>
  );
}
