import { type Icon, IconLayoutDashboard, IconListCheck, IconReportAnalytics } from '@tabler/icons-react';
import { useFormat } from '../../platform/format.tsx';
import { useAccountWords } from './account.words.ts';
import css from './entrance.module.css';

interface CampaignFace {
  number: string;
  issuedOn: string;
  title: string;
}

/** What the agency is about: its campaign where one runs, and what is done here for it. */
export function Claim({ campaign }: { campaign: CampaignFace | null }) {
  const words = useAccountWords().entrance.claim;
  const format = useFormat();
  const lines: [Icon, string, string][] = [
    [IconListCheck, words.tasks, words.tasksNote],
    [IconReportAnalytics, words.reports, words.reportsNote],
    [IconLayoutDashboard, words.overview, words.overviewNote],
  ];
  return (
    <div className={css.claim}>
      {campaign ? (
        <p className={css.line}>{words.plan(campaign.number, format.day(campaign.issuedOn))}</p>
      ) : null}
      <h2>{campaign?.title ?? words.title}</h2>
      <ul>
        {lines.map(([Sign, title, note]) => (
          <li key={title}>
            <Sign size={20} stroke={1.6} aria-hidden />
            <div>
              <b>{title}</b>
              <span>{note}</span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
