import { openHouse } from './open-house.ts';
import { readConfig } from './platform/config.ts';
import { connectionsOf } from './platform/db/connections.ts';
import { startEmbedded } from './platform/db/embedded/embedded.ts';
import { FolderInUse } from './platform/db/embedded/lock.ts';
import { migrate } from './platform/db/migrate.ts';

const config = readConfig(process.env);

async function main(): Promise<void> {
  const log = { info: console.log, warn: console.warn, error: console.error };
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbedded({ dataDir: config.dataDir, log, onLost: (fault) => leave(1, fault) });
  const url = config.databaseUrl ?? (embedded?.url as string);
  await migrate(connectionsOf(url).owner);
  const house = await openHouse(config, url);
  const address = await house.app.listen({ port: config.port, host: config.host });
  console.log(
    `Thi Đua: ${config.publicUrl ?? address.replace('0.0.0.0', 'localhost').replace('127.0.0.1', 'localhost')}`,
  );

  let isLeaving = false;
  async function leave(code: number, fault?: Error): Promise<void> {
    if (isLeaving) return;
    isLeaving = true;
    if (fault) console.error(fault.message);
    setTimeout(() => process.exit(code || 1), 15_000).unref();
    await house.close().catch((late: Error) => console.error(late.message));
    await embedded?.stop().catch((late: Error) => console.error(late.message));
    process.exit(code);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void leave(0));
}

main().catch((fault: Error) => {
  console.error(fault instanceof FolderInUse ? fault.message : fault);
  process.exit(1);
});
