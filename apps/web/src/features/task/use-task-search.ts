import { scopeOf } from '@thidua/shared/access/actor';
import { urlOf } from '@thidua/shared/contract/call';
import { taskApi } from '@thidua/shared/task/task.api';
import { type TaskMark, taskMarks } from '@thidua/shared/task/task.mark';
import { useMemo } from 'react';
import { useCampaignChoice } from '../../platform/campaign-choice.tsx';
import { useActor } from '../../platform/session.tsx';
import { useAddress } from '../../platform/use-address.ts';
import { useLang } from '../../platform/words.tsx';
import { markSlugs } from './mark-glyphs.ts';

/** What is not done yet: what the list by due time begins with. */
export const openMarks = ['overdue', 'returned', 'doing', 'notBegun'] as const satisfies readonly TaskMark[];
/** One mark, what is open, or (undefined) all. */
export type MarkFilter = TaskMark | 'open' | undefined;

const allSlug = 'tat-ca';
const openSlug = 'chua-xong';

export const taskViews = ['outline', 'matrix', 'due', 'mine'] as const;
export type TaskView = (typeof taskViews)[number];

const viewSlugs: Record<TaskView, string> = {
  outline: 'ke-hoach',
  matrix: 'ma-tran',
  due: 'theo-han',
  mine: 'don-vi-toi',
};

const names = {
  campaignId: 'phong-trao',
  unitId: 'don-vi',
  sectionId: 'muc',
  dutyId: 'viec',
  q: 'tim',
  dueFrom: 'tu',
  dueTo: 'den',
  view: 'xem',
  mark: 'trang-thai',
} as const;
type Named = Exclude<keyof typeof names, 'view' | 'mark'>;
type Changes = Partial<Record<Named, string | undefined>> & { mark?: MarkFilter };

/** Of the filter; the view and the campaign stay. */
const unfiltered = {
  ...{ unitId: undefined, sectionId: undefined, dutyId: undefined, q: undefined },
  ...{ dueFrom: undefined, dueTo: undefined, mark: undefined },
};

/** Whether the actor sees tasks of more than their own units: then the plan is the first view, else one's own tasks. */
export function useSeesAgency(): boolean {
  return scopeOf(useActor(), 'task.read').kind === 'agency';
}

/** What is shown of the tasks: all of it in the address, so that a link shows the same. */
export function useTaskSearch() {
  const { given, set: put, linkTo } = useAddress(names);
  const { campaignId: chosen } = useCampaignChoice();
  const seesAgency = useSeesAgency();
  const views = useMemo(
    () => taskViews.filter((view) => (seesAgency ? view !== 'mine' : view !== 'matrix')),
    [seesAgency],
  );
  const first: TaskView = seesAgency ? 'outline' : 'mine';
  const view = views.find((one) => viewSlugs[one] === given('view')) ?? first;
  const mark = markOf(given('mark'), view === 'due' && !given('dutyId') ? 'open' : undefined);

  const set = (changes: Changes) =>
    put(
      'mark' in changes
        ? { ...changes, mark: slugOf(changes.mark) }
        : (changes as Partial<Record<Named, string>>),
    );
  return {
    view,
    views,
    campaignId: given('campaignId') ?? chosen ?? undefined,
    unitId: given('unitId'),
    sectionId: given('sectionId'),
    dutyId: given('dutyId'),
    q: given('q') ?? '',
    dueFrom: given('dueFrom'),
    dueTo: given('dueTo'),
    mark,
    set,
    clear: () => put(unfiltered),
    /** The same filter in another view, or narrowed to one duty. */
    linkTo: (to: TaskView, narrow: Partial<Record<Named, string>> = {}) =>
      linkTo({ view: viewSlugs[to], ...narrow }),
  };
}

export type TaskSearch = ReturnType<typeof useTaskSearch>;

const slugOf = (mark: MarkFilter): string =>
  mark === undefined ? allSlug : mark === 'open' ? openSlug : markSlugs[mark];

function markOf(slug: string | undefined, usual: MarkFilter): MarkFilter {
  if (slug === allSlug) return undefined;
  if (slug === openSlug) return 'open';
  return taskMarks.find((one) => markSlugs[one] === slug) ?? usual;
}

/** Whether a mark is among those that are asked for. */
export const isWanted = (filter: MarkFilter, mark: TaskMark | null): boolean =>
  filter === undefined ||
  (mark !== null &&
    (filter === 'open' ? (openMarks as readonly TaskMark[]).includes(mark) : filter === mark));

/** The filter as the API takes it; what is not asked for is not sent. */
export function listQuery(search: TaskSearch) {
  const { campaignId, unitId, sectionId, dutyId, q, dueFrom, dueTo, mark } = search;
  const query = {
    campaignId,
    unitId,
    sectionId,
    dutyId,
    q: q || undefined,
    dueFrom,
    dueTo,
    is: mark === 'open' ? [...openMarks] : mark,
  };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as Partial<
    typeof query
  > as {
    campaignId?: string;
    unitId?: string;
    sectionId?: string;
    dutyId?: string;
    q?: string;
    dueFrom?: string;
    dueTo?: string;
    is?: TaskMark | TaskMark[];
  };
}

/** Where the Excel file of exactly what is filtered is fetched. */
export function useSheetLink(search: TaskSearch): string {
  const [lang] = useLang();
  return urlOf(taskApi.sheet, { query: { ...listQuery(search), lang } });
}
