import type { WithinReaction } from '../../platform/journal/reaction.ts';
import { closeTasks, closeTasksOfEnded } from './close-tasks.ts';
import { openTasks } from './open-tasks.ts';
import { followDue, followExempt, followRestored } from './task.repo.ts';

/** What the campaign and the obligations below move here, in the very transaction of the act. */
export const taskReactions: readonly WithinReaction[] = [
  {
    name: 'task.open',
    on: ['campaign.started', 'campaign.planned', 'campaign.reopened'],
    run: async (ctx, act) => {
      await openTasks(ctx, act.subject.id);
    },
  },
  {
    name: 'task.close',
    on: ['campaign.closed'],
    run: (ctx, act) => closeTasks(ctx, act.subject.id),
  },
  {
    name: 'task.closeOfEnded',
    on: ['unit.ended', 'unit.merged'],
    run: (ctx) => closeTasksOfEnded(ctx),
  },
  {
    name: 'task.followExtension',
    on: ['obligation.extended', 'obligation.restored'],
    run: async (ctx, { subject, changes }) => {
      if (subject.kind !== 'task' || changes?.kind !== 'task') return;
      await ctx.db.run(followDue, [ctx.actor.agencyId, subject.id, changes.periodKey, changes.newDueAt]);
    },
  },
  {
    name: 'task.followExemption',
    on: ['obligation.exempted'],
    run: async (ctx, { subject, changes }) => {
      if (subject.kind !== 'task' || changes?.kind !== 'task') return;
      await ctx.db.run(followExempt, [ctx.actor.agencyId, subject.id, changes.periodKey]);
    },
  },
  {
    name: 'task.followRestoring',
    on: ['obligation.restored'],
    run: async (ctx, { subject, changes }) => {
      if (subject.kind !== 'task' || changes?.kind !== 'task') return;
      await ctx.db.run(followRestored, [ctx.actor.agencyId, subject.id, changes.periodKey]);
    },
  },
];
