import { type Actor, allows } from '../access/actor.ts';
import { no, type Verdict, yes } from '../access/verdict.ts';
import { move } from '../kernel/workflow.ts';
import { type TaskAction, type TaskState, taskActions, taskWorkflow } from './task.workflow.ts';

/** What the rules need to know of one occurrence of a task. */
export interface TaskFacts {
  agencyId: string;
  unitId: string;
  state: TaskState;
  opensAt: string;
  /** Accounts that updated or finished this occurrence, or in whose name that was done. */
  hands: readonly string[];
}

/** May this actor do this to this occurrence, at `now`? The server obeys it, the web explains by it. */
export function judgeTask(actor: Actor, action: TaskAction, facts: TaskFacts, now: string): Verdict {
  const mine = judgeRight(actor, action, facts);
  if (!mine.allowed) return mine;
  if (!move(taskWorkflow, facts.state, action)) return no('wrongState', { state: facts.state, action });
  if (facts.opensAt > now && action !== 'cancel') return no('notOpen', { opensAt: facts.opensAt });
  if (action === 'verify' && isOwnWork(actor, facts)) return no('ownWork');
  return yes;
}

/** Every verdict of a view. */
export function judgeTaskAll(actor: Actor, facts: TaskFacts, now: string): Record<TaskAction, Verdict> {
  return Object.fromEntries(
    taskActions.map((action) => [action, judgeTask(actor, action, facts, now)]),
  ) as Record<TaskAction, Verdict>;
}

function judgeRight(actor: Actor, action: TaskAction, { agencyId, unitId }: TaskFacts): Verdict {
  const place = { agencyId, unitId };
  switch (action) {
    case 'update':
    case 'finish':
    case 'takeBack':
      return allows(actor, 'task.update', place) ? yes : no('notYoursToDo', { unitId });
    case 'verify':
    case 'return':
      return allows(actor, 'task.verify', place) ? yes : no('notYoursToVerify');
    case 'cancel':
      return allows(actor, 'task.assign', place) ? yes : no('notYoursToAssign');
  }
}

/** Nobody verifies what they did themselves, in their own name or in another's. */
function isOwnWork(actor: Actor, { hands }: TaskFacts): boolean {
  const self = [actor.accountId, ...(actor.onBehalfOf ? [actor.onBehalfOf.accountId] : [])];
  return self.some((account) => hands.includes(account));
}
