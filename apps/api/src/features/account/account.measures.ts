import type { Measure } from '../../platform/registry.ts';
import { peopleOf } from './account.repo.ts';

/** People whose place a unit is, as it stands now: an account has no dated place, so the interval changes nothing. */
export const peopleMeasure: Measure = {
  name: 'account.people',
  count: async (ctx, unitId) => {
    const people = await ctx.db.rows(peopleOf, [unitId]);
    return {
      value: people.length,
      records: people.map(({ id, name, post }) => ({
        subject: { kind: 'account', id },
        label: name,
        line: post,
      })),
    };
  },
};
