import { paths } from '../../platform/paths.ts';
import { useCan } from '../../platform/session.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useFindingScreensWords } from './inspection.words.ts';

type InspectionTab = 'calendar' | 'rounds' | 'findings' | 'checklists';

/** The parts of inspections one may see, as tabs. */
export function InspectionTabs({ value, open }: { value: InspectionTab; open?: number | undefined }) {
  const words = useFindingScreensWords().tabs;
  const can = useCan();
  const tabs = [
    { value: 'calendar', label: words.calendar, to: paths.inspections },
    ...(can('inspection.read') ? [{ value: 'rounds', label: words.rounds, to: paths.inspectionRounds }] : []),
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
