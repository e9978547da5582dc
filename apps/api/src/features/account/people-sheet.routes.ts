import { peopleSheetApi } from '@thidua/shared/account/people-sheet.api';
import { routesOf } from '../../platform/http/routes.ts';
import { importPeople, tellImport, tellTrial, tryPeople } from './import-people.ts';
import { issueSlips, readNewcomers, tellSlips } from './issue-slips.ts';
import { peopleForm } from './people-form.ts';

export const peopleSheetRoutes = routesOf(peopleSheetApi, {
  form: peopleForm,
  tryImport: { act: tryPeople, show: tellTrial },
  importPeople: { act: importPeople, show: tellImport },
  newcomers: readNewcomers,
  issueSlips: { act: issueSlips, show: tellSlips },
});
