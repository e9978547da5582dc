import type { OwnDays } from '@thidua/shared/unit/working-days.model';
import { named } from '../../platform/db/statement.ts';

export interface OwnDaysRow {
  own: OwnDays;
  rev: number;
}

const columns = `coalesce(settings->'workingDays', '{}') as own, rev`;

export const findOwnDays = named<OwnDaysRow>(
  'workingDay.find',
  `select ${columns} from agency_setting where agency_id = $1`,
);

export const makeSetting = named<never>(
  'workingDay.makeSetting',
  'insert into agency_setting (agency_id) values ($1) on conflict do nothing',
);

export const lockOwnDays = named<OwnDaysRow>(
  'workingDay.lock',
  `select ${columns} from agency_setting where agency_id = $1 for update`,
);

export const writeOwnDays = named<never>(
  'workingDay.write',
  `update agency_setting set settings = jsonb_set(settings, '{workingDays}', $2::jsonb), rev = rev + 1 where agency_id = $1`,
);
