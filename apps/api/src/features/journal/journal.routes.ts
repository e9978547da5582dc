import { journalApi } from '@thidua/shared/journal/journal.api';
import { routesOf } from '../../platform/http/routes.ts';
import { exportJournal } from './export-journal.ts';
import { checkJournal, readJournal, readJournalSeal } from './list-journal.ts';

export const journalRoutes = routesOf(journalApi, {
  list: readJournal,
  sheet: exportJournal,
  seal: readJournalSeal,
  check: checkJournal,
});
