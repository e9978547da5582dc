import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import { urlOf } from '@thidua/shared/contract/call';
import { type PeriodKind, periodKinds } from '@thidua/shared/kernel/period-key';
import { useAddress } from '../../platform/use-address.ts';
import { useLang } from '../../platform/words.tsx';

const kindSlugs: Record<PeriodKind, string> = {
  week: 'tuan',
  month: 'thang',
  quarter: 'quy',
  half: '6-thang',
  nineMonths: '9-thang',
  year: 'nam',
  thematic: 'chuyen-de',
};
const names = { agencyId: 'co-quan', kind: 'loai-ky', year: 'nam', q: 'tim' } as const;

/** What is shown of the received reports: all of it in the address, so that a link shows the same. */
export function useReceivedSearch() {
  const { given, set } = useAddress(names);
  const year = given('year');
  return {
    agencyId: given('agencyId'),
    kind: periodKinds.find((one) => kindSlugs[one] === given('kind')),
    year: year && /^\d{4}$/.test(year) ? year : undefined,
    q: given('q') ?? '',
    set,
    setKind: (kind: string) => set({ kind: kindSlugs[kind as PeriodKind] }),
    clear: () => set({ agencyId: undefined, kind: undefined, year: undefined, q: undefined }),
  };
}

export type ReceivedSearch = ReturnType<typeof useReceivedSearch>;

/** The filter as the API takes it. */
export const receivedQuery = ({ agencyId, kind, year, q }: ReceivedSearch) => ({
  ...(agencyId ? { agencyId } : {}),
  ...(kind ? { kind } : {}),
  ...(year ? { year } : {}),
  ...(q ? { q } : {}),
});

/** Where the Excel file of exactly what is filtered is fetched. */
export function useReceivedSheet(search: ReceivedSearch): string {
  const [lang] = useLang();
  return urlOf(consolidationApi.receivedSheet, { query: { ...receivedQuery(search), lang } });
}
