import { type Ran, run } from './run.ts';

/** Builds what is not built yet; the build tool's reports to its makers are turned off. */
export function build(): Promise<Ran> {
  const env = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
  return run('turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'], {
    quiet: true,
    env,
  });
}
