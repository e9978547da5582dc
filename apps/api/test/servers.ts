import { availableParallelism } from 'node:os';

const MOST = 8;

/** Servers given from outside, as connection strings of a user who may make databases, separated by blanks. */
export function givenServers(): string[] {
  return (process.env.TEST_DATABASE_URL ?? '').split(/\s+/).filter(Boolean);
}

/**
 * As many files run at once as there are servers: which acts a reader may trust depends on the oldest transaction of the whole
 * server, so two files on one server would hold each other up.
 */
export function serverCount(): number {
  return givenServers().length || Math.min(availableParallelism(), MOST);
}
