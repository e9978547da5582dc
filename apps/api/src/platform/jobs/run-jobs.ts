import type { FastifyBaseLogger } from 'fastify';
import { PgBoss } from 'pg-boss';
import { bindDb } from '../db/db.ts';
import { unnamed } from '../db/statement.ts';
import type { DoorDeps } from '../http/admit.ts';
import { flushActs } from '../http/flush-acts.ts';
import { makeCtx } from '../http/make-ctx.ts';
import { nobodys } from '../http/transaction.ts';
import { houseOf } from '../journal/drain-after.ts';
import type { Job } from './job.ts';

type Deps = Pick<DoorDeps, 'transact' | 'reactions' | 'registries' | 'newId' | 'clock' | 'committed'>;

const listAgencies = unnamed<{ id: string }>(
  "select id from unit where id = agency_id and kind <> 'committee' order by id",
);

/** Runs one job for every agency; a fault in one agency does not keep the others waiting. */
export async function runJob(deps: Deps, job: Job, log?: FastifyBaseLogger): Promise<void> {
  const agencies = await deps.transact('read', nobodys, (client) => bindDb(client).rows(listAgencies));
  for (const { id } of agencies) {
    try {
      await deps.transact('write', { agencyId: id, accountId: '' }, async (client) => {
        const made = makeCtx({
          client,
          actor: houseOf(id),
          now: deps.clock(),
          requestId: `job:${job.name}`,
          registries: deps.registries,
          newId: deps.newId,
        });
        await job.run(made.ctx);
        await flushActs(deps, made, { name: job.name }, null);
      });
      deps.committed(id, job.name);
    } catch (fault) {
      if (!log) throw fault;
      log.error({ err: fault, job: job.name, agency: id }, 'job failed');
    }
  }
}

/** Catches up at once, then lets pg-boss ring on time: of several processes one answers. */
export async function startJobs(
  deps: Deps,
  jobs: readonly Job[],
  ownerUrl: string,
  log: FastifyBaseLogger,
): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 2, application_name: 'thidua-jobs' });
  boss.on('error', (fault) => log.error({ err: fault }, 'jobs'));
  await boss.start();
  for (const job of jobs) {
    await boss.createQueue(job.name, { policy: 'stately', retryLimit: 2 });
    await boss.work(job.name, { pollingIntervalSeconds: 20 }, () => runJob(deps, job, log));
    await boss.schedule(job.name, job.cron, null, { tz: 'Asia/Ho_Chi_Minh' });
  }
  return boss;
}
