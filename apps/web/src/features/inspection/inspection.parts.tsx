import { paths } from '../../platform/paths.ts';
import { useCan } from '../../platform/session.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useFindingScreensWords } from './inspection.words.ts';

export { ClashNotice } from './clash-notice.tsx';
export { FactsOf } from './visit-facts.tsx';
export { VisitStatus } from './visit-status.tsx';
export { TeamOf } from './visit-team.tsx';
export { HistoryOf } from './visit-timeline.tsx';

type InspectionTab = 'calendar' | 'visits' | 'rounds' | 'findings' | 'checklists';

/** The parts of inspections one may see, as tabs. */
export function InspectionTabs({ value, open }: { value: InspectionTab; open?: number | undefined }) {
  const words = useFindingScreensWords().tabs;
  const can = useCan();
  const tabs = [
    { value: 'calendar', label: words.calendar, to: paths.inspections },
    ...(can('inspection.read')
      ? [
          { value: 'visits', label: words.visits, to: paths.inspectionVisits },
          { value: 'rounds', label: words.rounds, to: paths.inspectionRounds },
        ]
      : []),
    ...(can('finding.read')
      ? [
          {
            value: 'findings',
            label: words.findings,
            to: paths.findings,
            ...(open === undefined ? {} : { count: open }),
          },
        ]
      : []),
    ...(can('checklist.read')
      ? [{ value: 'checklists', label: words.checklists, to: paths.checklists }]
      : []),
  ];
  return <Tabs label={words.label} tabs={tabs} value={value} />;
}
