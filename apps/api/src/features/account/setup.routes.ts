import { setupApi } from '@thidua/shared/account/setup.api';
import { routesOf } from '../../platform/http/routes.ts';
import { foundByLink, prepareFounding, readEntrance, readLink } from './setup.ts';

export const setupRoutes = routesOf(setupApi, {
  entrance: readEntrance,
  setupLink: readLink,
  found: {
    before: prepareFounding,
    doorstep: (ctx, input, hash) => foundByLink(ctx, input, hash as string),
  },
});
