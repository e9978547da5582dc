import { scopeOf } from '@thidua/shared/access/actor';
import { type TaskMark, taskMarks } from '@thidua/shared/task/task.mark';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useCampaignChoice } from '../../platform/campaign-choice.tsx';
import { useActor } from '../../platform/session.tsx';
import { markSlugs } from './mark-glyphs.ts';

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
} as const;
type Named = keyof typeof names;

/** Whether the actor sees tasks of more than their own units: then the plan is the first view, else one's own tasks. */
export function useSeesAgency(): boolean {
  return scopeOf(useActor(), 'task.read').kind === 'agency';
}

/** What is shown of the tasks: all of it in the address, so that a link shows the same. */
export function useTaskSearch() {
  const [params, setParams] = useSearchParams();
  const { campaignId: chosen } = useCampaignChoice();
  const seesAgency = useSeesAgency();
  const views = useMemo(
    () => taskViews.filter((view) => (seesAgency ? view !== 'mine' : view !== 'matrix')),
    [seesAgency],
  );
  const first: TaskView = seesAgency ? 'outline' : 'mine';
  const view = views.find((one) => viewSlugs[one] === params.get('xem')) ?? first;
  const given = (name: Named) => params.get(names[name]) ?? undefined;
  const mark = taskMarks.find((one) => markSlugs[one] === params.get('trang-thai'));

  const set = useCallback(
    (changes: Partial<Record<Named, string | undefined>> & { mark?: TaskMark | undefined }) =>
      setParams(
        (last) => {
          const next = new URLSearchParams(last);
          for (const [key, value] of Object.entries(changes)) {
            const name = key === 'mark' ? 'trang-thai' : names[key as Named];
            const text = key === 'mark' && value ? markSlugs[value as TaskMark] : value;
            if (text) next.set(name, text);
            else next.delete(name);
          }
          return next;
        },
        { preventScrollReset: true, replace: true },
      ),
    [setParams],
  );
  /** The same filter in another view, or narrowed to one duty. */
  const linkTo = useCallback(
    (to: TaskView, narrow: Partial<Record<Named, string>> = {}) => {
      const next = new URLSearchParams(params);
      next.set('xem', viewSlugs[to]);
      for (const [key, value] of Object.entries(narrow)) next.set(names[key as Named], value);
      return `?${next}`;
    },
    [params],
  );
  const clear = useCallback(
    () =>
      setParams((last) => {
        const next = new URLSearchParams();
        for (const kept of ['xem', names.campaignId]) {
          const value = last.get(kept);
          if (value) next.set(kept, value);
        }
        return next;
      }),
    [setParams],
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
    clear,
    linkTo,
  };
}

export type TaskSearch = ReturnType<typeof useTaskSearch>;

/** The filter as the API takes it; what is not asked for is not sent. */
export function listQuery(search: TaskSearch) {
  const { campaignId, unitId, sectionId, dutyId, q, dueFrom, dueTo, mark } = search;
  const query = { campaignId, unitId, sectionId, dutyId, q: q || undefined, dueFrom, dueTo, is: mark };
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
    is?: TaskMark;
  };
}
