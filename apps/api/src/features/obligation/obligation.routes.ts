import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { routesOf } from '../../platform/http/routes.ts';
import { exempt, extend, showActed, urge } from './change-obligations.ts';
import { countMyWork, readMyWork } from './my-work.ts';
import { restoreDue } from './restore-due.ts';
import { readUnitRecord } from './unit-record.ts';

export const obligationRoutes = routesOf(obligationApi, {
  mine: readMyWork,
  counts: countMyWork,
  unit: readUnitRecord,
  urge: { act: urge, show: showActed },
  extend: { act: extend, show: showActed },
  exempt: { act: exempt, show: showActed },
  restore: { act: restoreDue, show: showActed },
});
