import type { ParentPlan } from '@thidua/shared/campaign/campaign.model';
import type { CampaignState } from '@thidua/shared/campaign/campaign.workflow';
import { named } from '../../platform/db/statement.ts';

export interface CampaignRow {
  id: string;
  agency_id: string;
  unit_id: string;
  number: string;
  issued_on: string;
  issuer: string;
  title: string;
  short_title: string;
  parent: ParentPlan | null;
  objectives: string[];
  recipients: string[];
  starts_on: string;
  ends_on: string | null;
  state: CampaignState;
  rev: number;
  file: { id: string; name: string; type: string; size: number } | null;
}

const columns = `c.id, c.agency_id, c.unit_id, c.number, c.issued_on, c.issuer, c.title, c.short_title, c.parent, c.objectives,
  c.recipients, c.starts_on, c.ends_on, c.state, c.rev,
  (select jsonb_build_object('id', f.id, 'name', f.name, 'type', f.type, 'size', f.size) from file f where f.id = c.file_id) as file`;

export const findCampaign = named<CampaignRow>(
  'campaign.find',
  `select ${columns} from campaign c where c.agency_id = $1 and c.id = $2`,
);

export const lockCampaign = named<CampaignRow>(
  'campaign.lock',
  `select ${columns} from campaign c where c.agency_id = $1 and c.id = $2 for update`,
);

/** $2 whether drafts are shown. Running first, then the latest. */
export const listCampaigns = named<CampaignRow>(
  'campaign.list',
  `select ${columns} from campaign c where c.agency_id = $1 and ($2 or c.state <> 'draft')
   order by case c.state when 'running' then 0 when 'draft' then 1 else 2 end, c.starts_on desc, c.id desc`,
);

/** The campaign meant where none is named: the running one that started last. */
export const findCurrentCampaign = named<CampaignRow>(
  'campaign.current',
  `select ${columns} from campaign c where c.agency_id = $1 and c.state = 'running' order by c.starts_on desc, c.id desc limit 1`,
);

export const insertCampaign = named<never>(
  'campaign.insert',
  `insert into campaign (id, agency_id, unit_id, number, issued_on, issuer, title, short_title, parent, objectives, recipients,
     starts_on, ends_on, state, folded)
   values ($1, $2, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10::jsonb, $11, $12, 'draft', $13)`,
);

export const updateCampaign = named<never>(
  'campaign.update',
  `update campaign set number = $3, issued_on = $4, issuer = $5, title = $6, short_title = $7, parent = $8::jsonb,
     objectives = $9::jsonb, recipients = $10::jsonb, starts_on = $11, ends_on = $12, folded = $13, file_id = $14, rev = rev + 1
   where agency_id = $1 and id = $2`,
);

export const bumpCampaign = named<never>(
  'campaign.bump',
  'update campaign set rev = rev + 1 where agency_id = $1 and id = $2',
);

export const moveCampaign = named<never>(
  'campaign.move',
  'update campaign set state = $3, rev = rev + 1 where agency_id = $1 and id = $2',
);

export const deleteCampaign = named<never>(
  'campaign.delete',
  "delete from campaign where agency_id = $1 and id = $2 and state = 'draft'",
);

export const labelCampaigns = named<{
  id: string;
  number: string;
  short_title: string;
  state: CampaignState;
}>(
  'campaign.label',
  'select id, number, short_title, state from campaign where agency_id = $1 and id = any($2::uuid[])',
);

/** $2 folded text as a like pattern, $3 whether drafts count, $4 how many. */
export const searchCampaigns = named<{ id: string; number: string; short_title: string }>(
  'campaign.search',
  `select id, number, short_title from campaign where agency_id = $1 and folded like $2 and ($3 or state <> 'draft')
   order by starts_on desc limit $4`,
);
