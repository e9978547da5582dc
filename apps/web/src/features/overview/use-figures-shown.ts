import { type PlaceOrder, placeOrders, spans, usualSpan } from '@thidua/shared/overview/completeness.model';
import type { CompletenessQuery } from '@thidua/shared/overview/overview.api';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What is looked at lives in the address, in Vietnamese as every address is. */
const names = {
  unitId: 'don-vi',
  regimeId: 'che-do',
  kind: 'loai-ky',
  periodKey: 'ky',
  span: 'so-ky',
  compareId: 'so-voi',
  order: 'thu-tu',
  rate: 'ty-le',
  indicator: 'chi-tieu',
} as const;
const orders: Record<PlaceOrder, string> = { register: '', received: 'nop-thap', onTime: 'dung-han-thap' };

export type RateKind = 'received' | 'onTime';

export function useFiguresShown() {
  const [params, setParams] = useSearchParams();
  const query = useMemo((): CompletenessQuery => {
    const given = (name: keyof typeof names) => {
      const value = params.get(names[name]);
      return value ? { [name]: value } : {};
    };
    const span = Number(params.get(names.span));
    return {
      ...given('unitId'),
      ...given('regimeId'),
      ...given('kind'),
      ...given('periodKey'),
      ...given('compareId'),
      span: spans.find((one) => one === span) ?? usualSpan,
    };
  }, [params]);
  const order = placeOrders.find((one) => orders[one] === params.get(names.order)) ?? 'register';
  const rate: RateKind = params.get(names.rate) === 'nop' ? 'received' : 'onTime';
  const show = useCallback(
    (change: Partial<Record<keyof typeof names, string>>) =>
      setParams(
        (last) => {
          const next = new URLSearchParams(last);
          for (const [key, value] of Object.entries(change)) {
            const name = names[key as keyof typeof names];
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { preventScrollReset: true },
      ),
    [setParams],
  );
  return { query, order, rate, show };
}

export type FiguresShown = ReturnType<typeof useFiguresShown>;

/** The words of an order and of a rate in the address. */
export const orderSlug = (order: PlaceOrder): string => orders[order];
export const rateSlug = (rate: RateKind): string => (rate === 'received' ? 'nop' : '');
