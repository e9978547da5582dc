import { obligationApi } from '@thidua/shared/obligation/obligation.api';
import { routesOf } from '../../platform/http/routes.ts';
import { exempt, extend, showActed, urge } from './change-obligations.ts';
import { countMyWork, readMyWork } from './my-work.ts';

export const obligationRoutes = routesOf(obligationApi, {
  mine: readMyWork,
  counts: countMyWork,
  urge: { act: urge, show: showActed },
  extend: { act: extend, show: showActed },
  exempt: { act: exempt, show: showActed },
});
