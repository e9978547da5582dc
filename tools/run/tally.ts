/** What one part of a run came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 };

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    nothing,
  );
}

/** A runner that ends badly without a failed test (a file that does not load, a server that does not start) failed once. */
export function withExit(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

export function line({ passed, failed, skipped }: Tally): string {
  const counted = `${passed} passed, ${failed} failed`;
  return skipped ? `${counted}, ${skipped} skipped` : counted;
}

/** Nobody reads what a build server left out: there a skip is a failure. */
export function exitCode({ failed, skipped }: Tally, ci = process.env.CI === 'true'): number {
  return failed > 0 || (ci && skipped > 0) ? 1 : 0;
}
