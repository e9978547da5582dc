import { remarkApi } from '@thidua/shared/remark/remark.api';
import { routesOf } from '../../platform/http/routes.ts';
import { readRemarks, reopenRemark, reply, settleRemark, showRemark } from './change-remark.ts';

export const remarkRoutes = routesOf(remarkApi, {
  list: readRemarks,
  reply: { act: reply, show: showRemark },
  settle: { act: settleRemark, show: showRemark },
  reopen: { act: reopenRemark, show: showRemark },
});
