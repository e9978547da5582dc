import type { TestProject } from 'vitest/node';
import { makeTemplate, startTestServer } from './cluster.ts';
import { givenServers, serverCount } from './servers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection strings of the migrated, empty databases to clone: one for each worker, on a server of its own. */
    templateUrls: readonly string[];
  }
}

interface Ready {
  readonly url: string;
  close(): Promise<void>;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = givenServers();
  const opened = given.length ? given.map(overGiven) : Array.from({ length: serverCount() }, overOwn);
  const outcomes = await Promise.allSettled(opened);
  const ready = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const teardown = async () => {
    await Promise.all(ready.map(({ close }) => close()));
  };
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure) {
    await teardown();
    throw failure.reason;
  }
  project.provide(
    'templateUrls',
    ready.map(({ url }) => url),
  );
  return teardown;
}

async function overGiven(serverUrl: string): Promise<Ready> {
  const template = await makeTemplate(serverUrl);
  return { url: template.url, close: template.drop };
}

async function overOwn(): Promise<Ready> {
  const server = await startTestServer();
  try {
    return { url: (await makeTemplate(server.url)).url, close: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
