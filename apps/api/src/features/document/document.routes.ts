import { letterheadApi } from '@thidua/shared/document/letterhead.api';
import { routesOf } from '../../platform/http/routes.ts';
import { changeLetterhead, readLetterheadPage } from './change-letterhead.ts';
import { readRegister, setNextNumber } from './paper-register.ts';

export const letterheadRoutes = routesOf(letterheadApi, {
  get: readLetterheadPage,
  change: { act: changeLetterhead, show: readLetterheadPage },
  register: readRegister,
  setNext: { act: setNextNumber, show: readRegister },
});
