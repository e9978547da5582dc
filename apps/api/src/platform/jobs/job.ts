import type { Ctx } from '../http/ctx.ts';

/** Work that the clock asks for. It computes from its last run to now, so that a missed hour is made up for. */
export interface Job {
  readonly name: string;
  /** Five fields, in Asia/Ho_Chi_Minh. */
  readonly cron: string;
  /** Once per agency, in a transaction of its own; must be idempotent. */
  run(ctx: Ctx): Promise<void>;
}
