import { regimeApi } from '@thidua/shared/form/regime.api';
import { routesOf } from '../../platform/http/routes.ts';
import { adoptRegime, readSamples } from './adopt-regime.ts';
import { changeRegime, endRegimeOn, withdrawRequest } from './change-regime.ts';
import { drawUpRegime, requestReport } from './draw-up-regime.ts';
import { foresee, readRegime, readRegimes } from './read-regime.ts';

export const regimeRoutes = routesOf(regimeApi, {
  list: readRegimes,
  samples: readSamples,
  foresee,
  get: (ctx, { params }) => readRegime(ctx, params.id),
  drawUp: { act: drawUpRegime, show: readRegime },
  adopt: { act: adoptRegime, show: readRegime },
  request: { act: requestReport, show: readRegime },
  change: { act: changeRegime, show: readRegime },
  end: { act: endRegimeOn, show: readRegime },
  withdraw: { act: withdrawRequest, show: readRegime },
});
