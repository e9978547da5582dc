import { type Icon, IconLayoutDashboard, IconListCheck, IconReportAnalytics } from '@tabler/icons-react';
import { useAccountWords } from './account.words.ts';
import css from './entrance.module.css';

/** What the agency is about: its campaign where one runs, and what is done here for it. */
export function Claim({ campaign }: { campaign: { line: string; title: string } | null }) {
  const words = useAccountWords().entrance.claim;
  const lines: [Icon, string, string][] = [
    [IconListCheck, words.tasks, words.tasksNote],
    [IconReportAnalytics, words.reports, words.reportsNote],
    [IconLayoutDashboard, words.overview, words.overviewNote],
  ];
  return (
    <div className={css.claim}>
      {campaign ? <p className={css.line}>{campaign.line}</p> : null}
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
