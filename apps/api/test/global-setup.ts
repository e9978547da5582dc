import type { TestProject } from 'vitest/node';
import { makeTemplate, startTestServer } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the migrated, empty database that every test file clones. */
    templateUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startTestServer();
  const template = await makeTemplate(server.url).catch(async (error) => {
    await server.stop();
    throw error;
  });
  project.provide('templateUrl', template.url);
  return async () => {
    await template.drop();
    await server.stop();
  };
}
