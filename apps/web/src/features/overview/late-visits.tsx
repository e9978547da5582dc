import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Overview } from '@thidua/shared/overview/overview.model';
import { Link } from 'react-router';
import { useAsk } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { useOverviewWords } from './overview.words.ts';
import { lateVisitsOf } from './places.ts';

/** Inspections whose time is past and that are not over, for whoever reads of them: the list behind counts by the same filter. */
export function LateVisits({ data }: { data: Overview }) {
  const said = useOverviewWords().verdict;
  const mayRead = useCan()('inspection.read');
  const { unitId } = data.shown;
  const asked = useAsk(
    inspectionApi.counts,
    { query: unitId ? { unitId } : {} },
    { enabled: mayRead, keep: true },
  );
  const late = asked.data?.late ?? 0;
  if (late === 0) return null;
  return (
    <>
      {' '}
      <Link to={lateVisitsOf(data)}>{said.lateVisits(late)}</Link>
      {said.lateVisitsText}.
    </>
  );
}
