import { addMinutes } from '@thidua/shared/kernel/instant';

/** Minutes to wait after the first, second, ... attempt: quick while a server restarts, patient while it is away for a night. */
const waits = [1, 2, 5, 15, 30, 60, 120, 240, 240, 240];

/** When to try again after so many attempts (at least 1); undefined when it is given up, after about sixteen hours. */
export function nextAttempt(attempts: number, now: string): string | undefined {
  const wait = waits[attempts - 1];
  return wait === undefined ? undefined : addMinutes(now, wait);
}

export interface PostFault {
  /** A code without address or text: `550`, `ECONNREFUSED`. */
  reason: string;
  /** The address itself was refused for good (5xx to RCPT, RFC 5321 4.2.1): trying again cannot help. */
  isFinal: boolean;
}

/** What of an SMTP fault may be kept. Anything but a refused address may be mended on the other side, so it is tried again. */
export function faultOf(thrown: unknown): PostFault {
  const { code, responseCode, command } = (thrown ?? {}) as Record<string, unknown>;
  const isFinal = typeof responseCode === 'number' && responseCode >= 500 && command === 'RCPT TO';
  const reason = responseCode ?? code;
  return {
    reason: typeof reason === 'number' || typeof reason === 'string' ? String(reason) : 'unknown',
    isFinal,
  };
}
