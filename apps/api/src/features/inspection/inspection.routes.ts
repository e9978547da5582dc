import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { minutesApi } from '@thidua/shared/inspection/minutes.api';
import { roundApi } from '@thidua/shared/inspection/round.api';
import { routesOf } from '../../platform/http/routes.ts';
import { chooseAnswer } from './choose-answer.ts';
import { showClashes } from './clashes.ts';
import { concludeVisit, endVisit } from './end-visit.ts';
import { minutesAsWord } from './export-minutes.ts';
import { exportVisits } from './export-visits.ts';
import { countThem, readVisits } from './list-visits.ts';
import { appointTeam, cancelVisit, moveVisit } from './move-visit.ts';
import { planVisit } from './plan-visit.ts';
import { showMinutes } from './read-minutes.ts';
import { readRounds, showRound } from './read-rounds.ts';
import { showVisit } from './show-visit.ts';
import {
  appendToMinutes,
  confirmMinutes,
  objectToMinutes,
  signMinutes,
  takeSignatureBack,
} from './sign-minutes.ts';
import { startVisit } from './start-visit.ts';
import { showTaken, takeAnswers } from './take-answers.ts';
import { readInspectors } from './team.ts';
import { addRound, cancelRound, closeRound, editRound, startRound } from './write-round.ts';

const visitRoutes = routesOf(inspectionApi, {
  list: readVisits,
  counts: countThem,
  sheet: exportVisits,
  clashes: showClashes,
  inspectors: readInspectors,
  get: (ctx, { params }) => showVisit(ctx, params.id),
  plan: { act: planVisit, show: showVisit },
  move: { act: moveVisit, show: showVisit },
  appoint: { act: appointTeam, show: showVisit },
  cancel: { act: cancelVisit, show: showVisit },
  start: { act: startVisit, show: showVisit },
  answer: { act: takeAnswers, show: showTaken },
  choose: { act: chooseAnswer, show: showVisit },
  end: { act: endVisit, show: showVisit },
  conclude: { act: concludeVisit, show: showVisit },
});

const roundRoutes = routesOf(roundApi, {
  list: readRounds,
  get: (ctx, { params }) => showRound(ctx, params.id),
  add: { act: addRound, show: showRound },
  edit: { act: editRound, show: showRound },
  start: { act: startRound, show: showRound },
  close: { act: closeRound, show: showRound },
  cancel: { act: cancelRound, show: showRound },
});

const minutesRoutes = routesOf(minutesApi, {
  get: (ctx, { params }) => showMinutes(ctx, params.id),
  word: minutesAsWord,
  sign: { act: signMinutes, show: showMinutes },
  takeBack: { act: takeSignatureBack, show: showMinutes },
  confirm: { act: confirmMinutes, show: showMinutes },
  object: { act: objectToMinutes, show: showMinutes },
  append: { act: appendToMinutes, show: showMinutes },
});

export const inspectionRoutes = [...visitRoutes, ...roundRoutes, ...minutesRoutes];
