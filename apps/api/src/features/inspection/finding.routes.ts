import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import { findingApi } from '@thidua/shared/inspection/finding.api';
import { routesOf } from '../../platform/http/routes.ts';
import {
  assignFinding,
  cancelFinding,
  extendFinding,
  proposeClosing,
  reopenFinding,
  sendFindingBack,
  takeProposalBack,
  verifyFinding,
} from './close-finding.ts';
import { exportFindings } from './export-findings.ts';
import { countThem, readFindings } from './list-findings.ts';
import { raiseFinding } from './raise-finding.ts';
import { readChecklists, showChecklist, showEdition } from './read-checklist.ts';
import { showFinding } from './show-finding.ts';
import {
  addChecklist,
  discardChecklist,
  dropChecklist,
  publishChecklist,
  saveChecklist,
} from './write-checklist.ts';

export const findingRoutes = routesOf(findingApi, {
  list: readFindings,
  counts: countThem,
  sheet: exportFindings,
  get: (ctx, { params }) => showFinding(ctx, params.id),
  raise: { act: raiseFinding, show: showFinding },
  propose: { act: proposeClosing, show: showFinding },
  takeBack: { act: takeProposalBack, show: showFinding },
  verify: { act: verifyFinding, show: showFinding },
  sendBack: { act: sendFindingBack, show: showFinding },
  reopen: { act: reopenFinding, show: showFinding },
  extend: { act: extendFinding, show: showFinding },
  assign: { act: assignFinding, show: showFinding },
  cancel: { act: cancelFinding, show: showFinding },
});

export const checklistRoutes = routesOf(checklistApi, {
  list: readChecklists,
  get: (ctx, { params }) => showChecklist(ctx, params.id),
  edition: (ctx, { params }) => showEdition(ctx, params.id),
  add: { act: addChecklist, show: showChecklist },
  save: { act: saveChecklist, show: showChecklist },
  discard: { act: discardChecklist, show: showChecklist },
  drop: { act: dropChecklist, show: async () => ({}) },
  publish: { act: publishChecklist, show: showChecklist },
});
