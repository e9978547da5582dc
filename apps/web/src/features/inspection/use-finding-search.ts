import { urlOf } from '@thidua/shared/contract/call';
import { findingApi } from '@thidua/shared/inspection/finding.api';
import {
  type FindingMark,
  findingMarks,
  type Severity,
  severities,
} from '@thidua/shared/inspection/finding.model';
import { useAddress } from '../../platform/use-address.ts';
import { useLang } from '../../platform/words.tsx';
import { findingSlugs } from './finding-glyphs.ts';

/** One figure above the list is one look at it: what is open, or a part of that, or what is over. */
export const findingLooks = ['open', 'overdue', 'waiting', 'repeated', 'closed'] as const;
export type FindingLook = (typeof findingLooks)[number];

const lookSlugs: Record<FindingLook, string> = {
  open: 'dang-mo',
  overdue: findingSlugs.overdue,
  waiting: findingSlugs.waiting,
  repeated: 'lap-lai',
  closed: findingSlugs.closed,
};

const openMarks: FindingMark[] = findingMarks.filter((mark) => mark !== 'closed' && mark !== 'cancelled');
const marksOf: Record<FindingLook, FindingMark[]> = {
  open: openMarks,
  overdue: ['overdue'],
  waiting: ['waiting'],
  repeated: openMarks,
  closed: ['closed'],
};

const severitySlugs: Record<Severity, string> = { minor: 'nhe', major: 'nang', serious: 'nghiem-trong' };
const names = { look: 'xem', unitId: 'don-vi', severity: 'muc-do', whose: 'cua', q: 'tim' } as const;
const mineSlug = 'toi';

/** What is shown of the findings: all of it in the address, so that a link shows the same. */
export function useFindingSearch() {
  const { given, set, linkTo } = useAddress(names);
  return {
    look: findingLooks.find((one) => lookSlugs[one] === given('look')) ?? 'open',
    unitId: given('unitId'),
    severity: severities.find((one) => severitySlugs[one] === given('severity')),
    isMine: given('whose') === mineSlug,
    q: given('q') ?? '',
    set,
    setSeverity: (severity: string) =>
      set({ severity: severity ? severitySlugs[severity as Severity] : undefined }),
    setMine: (isMine: boolean) => set({ whose: isMine ? mineSlug : undefined }),
    /** The same filter, looked at in another way. */
    linkTo: (look: FindingLook) => linkTo({ look: lookSlugs[look] }),
    clear: () => set({ unitId: undefined, severity: undefined, whose: undefined, q: undefined }),
  };
}

export type FindingSearch = ReturnType<typeof useFindingSearch>;

/** The filter without the look: what the figures above the list count by. */
export function countQuery({ unitId, severity, isMine, q }: FindingSearch) {
  return {
    ...(unitId ? { unitId } : {}),
    ...(severity ? { severity } : {}),
    ...(isMine ? { mine: 'true' } : {}),
    ...(q ? { q } : {}),
  };
}

/** The filter as the API takes it. */
export function listQuery(search: FindingSearch) {
  return {
    ...countQuery(search),
    is: marksOf[search.look],
    ...(search.look === 'repeated' ? { repeated: 'true' } : {}),
  };
}

/** Where the Excel file of exactly what is filtered is fetched. */
export function useFindingSheet(search: FindingSearch): string {
  const [lang] = useLang();
  return urlOf(findingApi.sheet, { query: { ...listQuery(search), lang } });
}
