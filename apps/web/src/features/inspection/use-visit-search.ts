import { urlOf } from '@thidua/shared/contract/call';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { type VisitKind, visitKinds } from '@thidua/shared/inspection/inspection.model';
import type { VisitState } from '@thidua/shared/inspection/inspection.workflow';
import { useAddress } from '../../platform/use-address.ts';
import { useLang } from '../../platform/words.tsx';

/** What is ahead comes first, the soonest at the top; whatever is over the latest first. */
export const visitLooks = ['ahead', 'started', 'recorded', 'signed', 'late', 'cancelled', 'all'] as const;
export type VisitLook = (typeof visitLooks)[number];

const lookSlugs: Record<VisitLook, string> = {
  ahead: 'sap-toi',
  started: 'dang-kiem-tra',
  recorded: 'cho-ky',
  signed: 'da-ky',
  late: 'tre',
  cancelled: 'da-huy',
  all: 'tat-ca',
};
const statesOf: Partial<Record<VisitLook, VisitState[]>> = {
  ahead: ['planned'],
  started: ['started'],
  recorded: ['recorded'],
  signed: ['signed'],
  late: ['planned', 'started'],
  cancelled: ['cancelled'],
};
const kindSlugs: Record<VisitKind, string> = { inspection: 'kiem-tra', self: 'tu-kiem-tra' };
const names = {
  look: 'xem',
  unitId: 'don-vi',
  kind: 'loai',
  roundId: 'dot',
  whose: 'cua',
  q: 'tim',
} as const;
const mineSlug = 'toi';

/** What is shown of the visits: all of it in the address, so that a link shows the same. */
export function useVisitSearch() {
  const { given, set } = useAddress(names);
  return {
    look: visitLooks.find((one) => lookSlugs[one] === given('look')) ?? 'ahead',
    unitId: given('unitId'),
    kind: visitKinds.find((one) => kindSlugs[one] === given('kind')),
    roundId: given('roundId'),
    isMine: given('whose') === mineSlug,
    q: given('q') ?? '',
    set,
    setLook: (look: VisitLook) => set({ look: look === 'ahead' ? undefined : lookSlugs[look] }),
    setKind: (kind: string) => set({ kind: kindSlugs[kind as VisitKind] }),
    setMine: (isMine: boolean) => set({ whose: isMine ? mineSlug : undefined }),
    clear: () =>
      set({
        ...{ look: undefined, unitId: undefined, kind: undefined },
        ...{ roundId: undefined, whose: undefined, q: undefined },
      }),
  };
}

export type VisitSearch = ReturnType<typeof useVisitSearch>;

/** The filter as the API takes it. */
export function visitQuery({ look, unitId, kind, roundId, isMine, q }: VisitSearch) {
  const states = statesOf[look];
  const isAhead = look === 'ahead' || look === 'started' || look === 'late';
  return {
    order: isAhead ? ('soonest' as const) : ('latest' as const),
    ...(states ? { state: states } : {}),
    ...(look === 'late' ? { late: 'true' } : {}),
    ...(unitId ? { unitId } : {}),
    ...(kind ? { kind } : {}),
    ...(roundId ? { roundId } : {}),
    ...(isMine ? { mine: 'true' } : {}),
    ...(q ? { q } : {}),
  };
}

/** Where the Excel file of exactly what is filtered is fetched. */
export function useVisitSheet(search: VisitSearch): string {
  const [lang] = useLang();
  return urlOf(inspectionApi.sheet, { query: { ...visitQuery(search), lang } });
}
