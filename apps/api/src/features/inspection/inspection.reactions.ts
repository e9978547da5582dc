import type { WithinReaction } from '../../platform/journal/reaction.ts';
import { cancelExempted, followDue } from './finding.repo.ts';
import { writeVisitEntry } from './take-visit.ts';
import { followSelf, moveToCancelled } from './visit.repo.ts';
import { visitsOfEnded } from './visits-of-ended.ts';

/** What is done to an obligation from outside is done to its finding, in the very transaction of the act. */
export const inspectionReactions: readonly WithinReaction[] = [
  visitsOfEnded,
  {
    name: 'finding.followExtension',
    on: ['obligation.extended', 'obligation.restored'],
    run: async (ctx, { subject, changes }) => {
      if (subject.kind !== 'finding' || changes?.kind !== 'finding.correct') return;
      if (typeof changes.newDueAt !== 'string') return;
      await ctx.db.run(followDue, [ctx.actor.agencyId, subject.id, changes.newDueAt]);
    },
  },
  {
    name: 'finding.followExemption',
    on: ['obligation.exempted'],
    run: async (ctx, { subject, changes }) => {
      if (subject.kind !== 'finding' || changes?.kind !== 'finding.correct') return;
      await ctx.db.run(cancelExempted, [ctx.actor.agencyId, subject.id, ctx.now]);
    },
  },
  {
    name: 'self.followExtension',
    on: ['obligation.extended', 'obligation.restored'],
    run: async (ctx, { subject, changes }) => {
      if (changes?.kind !== 'inspection.self' || typeof changes.newDueAt !== 'string') return;
      await ctx.db.run(followSelf, [ctx.actor.agencyId, subject.id, changes.newDueAt]);
    },
  },
  {
    name: 'self.followExemption',
    on: ['obligation.exempted'],
    run: async (ctx, { subject, changes, reason }) => {
      if (changes?.kind !== 'inspection.self') return;
      await ctx.db.run(moveToCancelled, [ctx.actor.agencyId, subject.id]);
      await writeVisitEntry(ctx, subject.id, { kind: 'cancelled', reason: reason ?? '' });
    },
  },
];
