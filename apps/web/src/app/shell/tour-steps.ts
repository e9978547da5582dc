import type { Permission } from '@thidua/shared/access/rights';
import { paths } from '../../platform/paths.ts';

export type TourKey =
  | 'found'
  | 'overview'
  | 'myWork'
  | 'write'
  | 'sign'
  | 'receive'
  | 'gather'
  | 'decide'
  | 'assign'
  | 'update'
  | 'look'
  | 'figures';

type Can = (permission: Permission) => boolean;

interface TourStep {
  key: TourKey;
  to: string;
  may: (can: Can) => boolean;
}

const mostSteps = 5;

/** What a newcomer is told, in its order; each only to those whose work it is. A new feature adds its step here and its words to the shell's. */
const steps: readonly TourStep[] = [
  { key: 'found', to: paths.admin, may: (can) => can('account.edit') },
  { key: 'overview', to: paths.overview, may: (can) => can('overview.read') },
  { key: 'myWork', to: paths.myWork, may: (can) => !can('account.edit') },
  { key: 'write', to: paths.reports, may: (can) => can('report.write') && !can('report.submit') },
  { key: 'sign', to: paths.reports, may: (can) => can('report.submit') },
  { key: 'receive', to: paths.reports, may: (can) => can('report.enter') },
  { key: 'gather', to: paths.reports, may: (can) => can('report.enter') && can('consolidation.write') },
  {
    key: 'decide',
    to: paths.reports,
    may: (can) => can('overview.read') && can('consolidation.approve'),
  },
  { key: 'assign', to: paths.tasks, may: (can) => can('task.assign') },
  { key: 'update', to: paths.tasks, may: (can) => can('task.update') },
  { key: 'look', to: paths.tasks, may: (can) => can('task.read') && !can('report.read') },
  { key: 'figures', to: paths.figures, may: (can) => can('figure.read') && !can('task.read') },
];

/** The short tour of one person: by what they may do, never more than can be read in a minute. */
export const tourFor = (can: Can): TourStep[] => steps.filter((step) => step.may(can)).slice(0, mostSteps);
