import { accountApi } from '@thidua/shared/account/account.api';
import { routesOf } from '../../platform/http/routes.ts';
import { addAccount, editAccount } from './add-account.ts';
import { disableAccount, enableAccount, resetPassword } from './disable-account.ts';
import { exportAccounts } from './export-accounts.ts';
import { endRole, grantRole } from './grant-role.ts';
import { readAccounts } from './list-accounts.ts';
import { readAccount } from './read-account.ts';

export const accountRoutes = routesOf(accountApi, {
  list: readAccounts,
  sheet: exportAccounts,
  get: (ctx, { params }) => readAccount(ctx, params.id),
  add: { act: addAccount, show: readAccount },
  edit: { act: editAccount, show: readAccount },
  resetPassword: { act: resetPassword, show: readAccount },
  disable: { act: disableAccount, show: readAccount },
  enable: { act: enableAccount, show: readAccount },
  grantRole: { act: grantRole, show: readAccount },
  endRole: { act: endRole, show: readAccount },
});
