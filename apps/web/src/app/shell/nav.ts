import {
  type Icon,
  IconCalendarEvent,
  IconChartBar,
  IconClipboardCheck,
  IconInbox,
  IconLayoutDashboard,
  IconListCheck,
  IconReportAnalytics,
  IconSettings,
} from '@tabler/icons-react';
import type { Permission } from '@thidua/shared/access/rights';
import { paths } from '../../platform/paths.ts';

export type NavKey =
  | 'myWork'
  | 'overview'
  | 'calendar'
  | 'inspection'
  | 'tasks'
  | 'reports'
  | 'received'
  | 'figures'
  | 'admin';
export type NavGroupKey = 'doing' | 'review' | 'information' | 'system';

type Can = (permission: Permission) => boolean;

export interface NavEntry {
  key: NavKey;
  to: string;
  icon: Icon;
  /** Entries without a group stand first. */
  group?: NavGroupKey;
  /** Shown only to those who can use it. */
  may: (can: Can) => boolean;
  /** Rank on the phone's bottom bar; the first four stand there, the rest behind "more". */
  bar: number | ((can: Can) => number);
}

/** Who has to do with inspections of units finds the calendar there; everybody else has it by itself. */
const inspects = (can: Can): boolean => can('inspection.read') && can('obligation.read');

/** The navigation, in its order. A new feature adds its entry here and its word to the shell's words. */
export const navEntries: readonly NavEntry[] = [
  { key: 'myWork', to: paths.myWork, icon: IconInbox, may: () => true, bar: 2 },
  {
    key: 'overview',
    to: paths.overview,
    icon: IconLayoutDashboard,
    may: (can) => can('overview.read'),
    bar: 1,
  },
  {
    key: 'calendar',
    to: paths.calendar,
    icon: IconCalendarEvent,
    may: (can) => can('task.read') && !inspects(can),
    bar: 5,
  },
  {
    key: 'tasks',
    to: paths.tasks,
    icon: IconListCheck,
    group: 'doing',
    may: (can) => can('task.read'),
    bar: 4,
  },
  {
    key: 'reports',
    to: paths.reports,
    icon: IconReportAnalytics,
    group: 'doing',
    may: (can) => can('report.read'),
    bar: 3,
  },
  {
    key: 'received',
    to: paths.receivedReports,
    icon: IconReportAnalytics,
    group: 'doing',
    may: (can) => can('consolidation.received'),
    bar: 3,
  },
  {
    key: 'figures',
    to: paths.figures,
    icon: IconChartBar,
    group: 'doing',
    may: (can) => can('figure.read'),
    bar: 6,
  },
  {
    key: 'inspection',
    to: paths.inspections,
    icon: IconClipboardCheck,
    group: 'review',
    may: inspects,
    bar: 5,
  },
  {
    key: 'admin',
    to: paths.admin,
    icon: IconSettings,
    group: 'system',
    may: (can) => can('unit.edit') || can('account.edit') || can('journal.read'),
    bar: (can) => (can('account.edit') ? 3.5 : 9),
  },
];

export const navGroups: readonly NavGroupKey[] = ['doing', 'review', 'information', 'system'];

export const navFor = (can: Can): NavEntry[] => navEntries.filter((entry) => entry.may(can));

const rankOf = ({ bar }: NavEntry, can: Can) => (typeof bar === 'number' ? bar : bar(can));

/** The bottom bar: four places by rank; a fifth opens the rest. */
export const barFor = (can: Can): NavEntry[] =>
  navFor(can)
    .toSorted((a, b) => rankOf(a, can) - rankOf(b, can))
    .slice(0, 4);
