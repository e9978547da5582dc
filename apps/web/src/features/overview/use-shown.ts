import type { OverviewQuery } from '@thidua/shared/overview/overview.api';
import { type UnitStanding, unitStandings } from '@thidua/shared/overview/verdict';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What is looked at lives in the address, in Vietnamese as every address is. */
const names = { campaignId: 'phong-trao', unitId: 'don-vi', regimeId: 'che-do', periodKey: 'ky' } as const;

export function useShown() {
  const [params, setParams] = useSearchParams();
  const query = useMemo(() => {
    const found: OverviewQuery = {};
    for (const [key, name] of Object.entries(names)) {
      const value = params.get(name);
      if (value) found[key as keyof OverviewQuery] = value;
    }
    return found;
  }, [params]);
  const standing: UnitStanding | undefined = unitStandings.find((one) => one === params.get('tinh-trang'));
  const show = useCallback(
    (change: Partial<Record<keyof typeof names | 'standing', string | undefined>>) =>
      setParams(
        (last) => {
          const next = new URLSearchParams(last);
          for (const [key, value] of Object.entries(change)) {
            const name = key === 'standing' ? 'tinh-trang' : names[key as keyof typeof names];
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { preventScrollReset: true },
      ),
    [setParams],
  );
  return { query, standing, show };
}
