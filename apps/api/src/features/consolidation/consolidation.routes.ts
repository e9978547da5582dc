import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import { routesOf } from '../../platform/http/routes.ts';
import { adjustFigure } from './adjust-figure.ts';
import { approveConsolidation, correctConsolidation } from './approve-consolidation.ts';
import { exportFigures } from './export-figures.ts';
import { exportReceived } from './export-received.ts';
import { exportWord } from './export-word.ts';
import { gatherVersions, keepVersions } from './gather-versions.ts';
import { issueConsolidation } from './issue-consolidation.ts';
import { openConsolidation } from './open-consolidation.ts';
import { presentConsolidation, sendConsolidationBack } from './present-consolidation.ts';
import { readAt, readTexts, showConsolidation } from './read-consolidation.ts';
import { readReceived, receivedWord } from './received-reports.ts';
import { chooseSide, savePart, showDraft } from './save-part.ts';

export const consolidationRoutes = routesOf(consolidationApi, {
  at: readAt,
  get: (ctx, { params }) => showConsolidation(ctx, params.id),
  texts: readTexts,
  sheet: exportFigures,
  word: exportWord,
  received: readReceived,
  receivedSheet: exportReceived,
  receivedWord,
  open: { act: openConsolidation, show: showConsolidation },
  gather: { act: gatherVersions, show: showConsolidation },
  keep: { act: keepVersions, show: showConsolidation },
  adjust: { act: adjustFigure, show: showConsolidation },
  save: { act: savePart, show: showDraft },
  choose: { act: chooseSide, show: showDraft },
  present: { act: presentConsolidation, show: showConsolidation },
  sendBack: { act: sendConsolidationBack, show: showConsolidation },
  approve: { act: approveConsolidation, show: showConsolidation },
  issue: { act: issueConsolidation, show: showConsolidation },
  correct: { act: correctConsolidation, show: showConsolidation },
});
