import { demoPassword, demoUsernames } from '@thidua/shared/account/demo';
import { makeSetupLink } from './features/account/index.ts';
import { type House, openHouse } from './open-house.ts';
import { type Config, readConfig } from './platform/config.ts';
import { type Mode, openDataDir, settleMode } from './platform/data-dir.ts';
import { connectionsOf } from './platform/db/connections.ts';
import { startEmbedded } from './platform/db/embedded/embedded.ts';
import { migrate } from './platform/db/migrate.ts';
import { explainStart } from './platform/explain-start.ts';

async function main(config: Config): Promise<void> {
  const log = { info: console.log, warn: console.warn, error: console.error };
  const dataDir = openDataDir(config.dataDir);
  const embedded = config.databaseUrl
    ? undefined
    : await startEmbedded({ dataDir, log, onLost: (fault) => leave(1, fault) });
  const url = config.databaseUrl ?? (embedded?.url as string);
  // A database of one's own is never the demo; the embedded one stays what it was begun as.
  const mode: Mode = embedded ? settleMode(dataDir, config.demoWanted ? 'demo' : 'real') : 'real';
  await migrate(connectionsOf(url).owner);
  const house = await openHouse({ ...config, dataDir }, url, mode);
  await firstSteps(house, mode, config);
  const address = await house.app.listen({ port: config.port, host: config.host });
  house.startWork();
  console.log(`\nThi Đua: ${originOf(config, address)}`);
  if (mode === 'demo') sayDemo();

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

/** An empty installation: the demo makes its agency, a real one prints the link for its first administrator. */
async function firstSteps(house: House, mode: Mode, config: Config): Promise<void> {
  const now = new Date().toISOString();
  const link = await makeSetupLink(house.pool, now, originOf(config, `http://localhost:${config.port}`));
  if (!link) return;
  if (mode === 'real') {
    console.log(
      `\nMở một lần để lập quản trị viên đầu tiên / open once to make the first administrator:\n  ${link}`,
    );
    return;
  }
  console.log('Đang tạo dữ liệu trình diễn / making the demo agency ...');
  const { seedDemo } = await import('../seed/demo.ts');
  await seedDemo(house.pool, house.deps, now);
}

function sayDemo(): void {
  console.log('Bản trình diễn: dữ liệu mẫu theo Kế hoạch 1096/KH-STP / demo with invented data.');
  console.log(
    `Tài khoản / accounts: ${demoUsernames.join(', ').replace('hoidong1', 'hoidong1 … hoidong7')} - mật khẩu / password: ${demoPassword}`,
  );
  console.log('Lập cơ quan thật / a real agency: DEMO=0 DATA_DIR=<thư mục mới> npm start');
}

const originOf = (config: Config, address: string): string =>
  config.publicUrl ?? address.replace('0.0.0.0', 'localhost').replace('127.0.0.1', 'localhost');

async function start(): Promise<void> {
  try {
    await main(readConfig(process.env));
  } catch (fault) {
    console.error(explainStart(fault));
    process.exit(1);
  }
}

await start();
