import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import { narrativesOf } from '@thidua/shared/form/template.model';
import { noticeApi } from '@thidua/shared/notice/notice.api';
import { v7 } from 'uuid';
import { expect } from 'vitest';
import { firstWeek, givenWeekly, submittedReport } from '../../../test/given-report.ts';
import { type World, world } from '../../../test/world.ts';

const story = world();

/** A department's consolidation, presented to its leader by its reporter, and sent back. */
async function sentBack(w: World): Promise<string> {
  const weekly = await givenWeekly(w);
  await submittedReport(w, weekly.reportOf('unit1'));
  const reporter = w.as('reporter1');
  const body = { regimeId: weekly.regimeId, key: firstWeek, unitId: w.units.unit1.id };
  const opened = await reporter(consolidationApi.open, { body });
  const params = { id: opened.id };
  const gathered = await reporter(consolidationApi.gather, { params, body: { rev: opened.rev } });
  const changes = narrativesOf(gathered.template.body).map(({ code }) => ({
    field: code,
    baseRev: 0,
    value: { paragraphs: [{ id: v7(), text: 'Cả phòng.', marks: [] }] },
    mutationId: v7(),
  }));
  const { rev: draftRev } = await reporter(consolidationApi.save, { params, body: { changes } });
  const presented = await reporter(consolidationApi.present, {
    params,
    body: { rev: gathered.rev, draftRev },
  });
  await w.as('leader1')(consolidationApi.sendBack, {
    params,
    body: { rev: presented.rev, reason: 'Nêu rõ khó khăn' },
  });
  await w.settled();
  return opened.id;
}

story(
  'what happens to a department’s consolidation is told to its own people, not to the office',
  async (w) => {
    const id = await sentBack(w);
    const told = async (player: 'reporter1' | 'office' | 'reporter2') =>
      (await w.as(player)(noticeApi.list, { query: {} })).items
        .filter(({ subject }) => subject.id === id)
        .map(({ event }) => event);
    expect(await told('reporter1')).toEqual(['consolidation.sentBack']);
    expect(await told('office')).toEqual([]);
    expect(await told('reporter2')).toEqual([]);
  },
);
