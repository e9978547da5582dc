import { scopeOf } from '@thidua/shared/access/actor';
import { Navigate } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useActor } from '../../platform/session.tsx';
import { CurrentPeriod } from './current-period.tsx';
import { UnitReports } from './unit-reports.tsx';

/** Reports: whoever sees the whole agency is led to the period being collected, a unit sees its own, a committee what was sent to it. */
export default function ReportsPage() {
  const scope = scopeOf(useActor(), 'report.read');
  if (scope.kind === 'none') return <Navigate to={paths.receivedReports} replace />;
  return scope.kind === 'agency' ? (
    <CurrentPeriod />
  ) : (
    <UnitReports units={scope.kind === 'units' ? scope.unitIds.length : 0} />
  );
}
