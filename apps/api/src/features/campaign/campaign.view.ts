import type { Actor } from '@thidua/shared/access/actor';
import type { Campaign, CampaignLine, Duty } from '@thidua/shared/campaign/campaign.model';
import { judgeCampaignAll } from '@thidua/shared/campaign/campaign.policy';
import type { CampaignRow } from './campaign.repo.ts';
import type { DutyRow, SectionRow } from './plan.repo.ts';

export function campaignLine(row: CampaignRow): CampaignLine {
  return {
    id: row.id,
    rev: row.rev,
    number: row.number,
    issuedOn: row.issued_on,
    issuer: row.issuer,
    title: row.title,
    shortTitle: row.short_title,
    parent: row.parent,
    state: row.state,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  };
}

export function dutyView(row: DutyRow): Duty {
  return {
    id: row.id,
    sectionId: row.section_id,
    ownerUnitId: row.owner_unit_id,
    code: row.code,
    citation: row.citation,
    position: row.position,
    title: row.title,
    shortTitle: row.short_title,
    text: row.text,
    recurrence: row.recurrence,
    startsOn: row.starts_on,
    dueOn: row.due_on,
    unitIds: row.unit_ids,
  };
}

export function campaignView(
  actor: Actor,
  row: CampaignRow,
  sections: readonly SectionRow[],
  duties: readonly DutyRow[],
): Campaign {
  return {
    ...campaignLine(row),
    objectives: row.objectives,
    recipients: row.recipients,
    file: row.file,
    sections: sections.map((section) => ({
      id: section.id,
      parentId: section.parent_id,
      ownerUnitId: section.owner_unit_id,
      code: section.code,
      title: section.title,
      position: section.position,
    })),
    duties: duties.map(dutyView),
    actions: judgeCampaignAll(actor, { agencyId: row.agency_id, state: row.state }),
  };
}
