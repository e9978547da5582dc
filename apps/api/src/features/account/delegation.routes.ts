import { delegationApi } from '@thidua/shared/account/delegation.api';
import { routesOf } from '../../platform/http/routes.ts';
import {
  delegate,
  readColleagues,
  readDelegations,
  revokeDelegation,
  showDelegation,
} from './delegations.ts';

export const delegationRoutes = routesOf(delegationApi, {
  delegations: readDelegations,
  colleagues: readColleagues,
  delegate: { act: delegate, show: showDelegation },
  revokeDelegation: { act: revokeDelegation, show: showDelegation },
});
