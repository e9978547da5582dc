export { findCampaign } from './campaign.repo.ts';
export { campaignRoutes } from './campaign.routes.ts';
export { campaignSubjects } from './campaign.subjects.ts';
export { campaignLine } from './campaign.view.ts';
export { dutyFold } from './duty-fold.ts';
export { answerableUnits, checkUnits } from './known-units.ts';
export { ownPlansOf, readCampaign } from './load-campaign.ts';
export { startCampaign } from './move-campaign.ts';
export {
  addDutyUnits,
  type DutyRow,
  findDuty,
  insertDuties,
  insertSections,
  listDuties,
  listSections,
  removeDutyUnit,
} from './plan.repo.ts';
export { plantCampaign } from './plant-campaign.ts';
