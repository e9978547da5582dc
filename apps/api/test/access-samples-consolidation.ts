import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Sample, SamplePlace } from './access-samples.ts';
import { firstWeek } from './given-report.ts';
import type { World } from './world.ts';

const on = (body?: object): Sample => ({
  stands: 'unit',
  given: (records, place) => ({
    params: { id: records[place].consolidation, conflictId: records[place].consolidation },
    ...(body ? { body: { rev: 99, ...body } } : {}),
  }),
});
const at = (as: 'query' | 'body'): Sample => ({
  stands: 'unit',
  given: (records, place, w) => ({
    [as]: { regimeId: records[place].regime, key: firstWeek, unitId: w.units[place].id },
  }),
});
const reason = 'Số mới chưa kiểm';

export const consolidationSamples: Record<string, Sample> = {
  'consolidation.at': at('query'),
  'consolidation.get': on(),
  'consolidation.texts': on(),
  'consolidation.sheet': on(),
  // A paper is slow to make and is made of what `get` answers.
  'consolidation.word': { given: () => ({ params: { id: 'none' } }) },
  'consolidation.received': { given: () => ({}) },
  'consolidation.receivedSheet': { given: () => ({}) },
  'consolidation.receivedWord': { given: () => ({ params: { id: 'none' } }) },
  'consolidation.open': at('body'),
  'consolidation.gather': on({}),
  'consolidation.keep': on({ reason }),
  'consolidation.adjust': on({ code: 'posters_hung', delta: 1, reason }),
  'consolidation.save': on({
    changes: [{ field: 'n_next', baseRev: 0, value: { paragraphs: [] }, mutationId: 'sample-1' }],
  }),
  // No such conflict: let in and told so, which from outside looks like a record that is not there.
  'consolidation.choose': { given: () => ({ params: { id: 'none', conflictId: 'none' }, body: {} }) },
  'consolidation.present': on({ draftRev: 0 }),
  'consolidation.sendBack': on({ reason }),
  'consolidation.approve': on({ draftRev: 0 }),
  'consolidation.issue': on({}),
  'consolidation.correct': on({ reason }),
};

const writers = { unit1: 'reporter1', unit2: 'reporter2', otherUnit: 'otherReporter' } as const;

/** The consolidation of each unit for itself. */
export async function plantConsolidations(
  w: World,
  regimes: Record<SamplePlace, { regime: string }>,
): Promise<Record<SamplePlace, { consolidation: string }>> {
  const planted = {} as Record<SamplePlace, { consolidation: string }>;
  for (const place of ['unit1', 'unit2', 'otherUnit'] as const) {
    const body = { regimeId: regimes[place].regime, key: firstWeek, unitId: w.units[place].id };
    const { id } = await w.as(writers[place])(consolidationApi.open, { body });
    planted[place] = { consolidation: id };
  }
  return planted;
}
