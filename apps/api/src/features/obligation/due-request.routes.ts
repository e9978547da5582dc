import { dueRequestApi } from '@thidua/shared/obligation/due-request.api';
import { routesOf } from '../../platform/http/routes.ts';
import { answerRequest, askForDue, listRequests, showRequest, withdrawRequestOfUnit } from './due-request.ts';

export const dueRequestRoutes = routesOf(dueRequestApi, {
  list: listRequests,
  ask: { act: askForDue, show: showRequest },
  answer: { act: answerRequest, show: showRequest },
  withdraw: { act: withdrawRequestOfUnit, show: showRequest },
});
