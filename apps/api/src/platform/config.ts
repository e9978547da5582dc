import { z } from 'zod';
import { CannotStart } from './explain-start.ts';

const schema = z.object({
  PORT: z.coerce.number<string>().int().min(0).max(65535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATABASE_URL: z.string().optional(),
  DATABASE_READ_URL: z.string().optional(),
  DATA_DIR: z.string().default('./data'),
  PUBLIC_URL: z.url().optional(),
  /** Where letters are handed over; a letter leads back to PUBLIC_URL. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  DEMO: z.enum(['0', '1']).default('1'),
  POOL_SIZE: z.coerce.number<string>().int().min(1).max(100).default(8),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});

export interface Config {
  port: number;
  host: string;
  databaseUrl: string | undefined;
  databaseReadUrl: string | undefined;
  dataDir: string;
  publicUrl: string | undefined;
  /** Undefined: no mail is ever written. */
  smtp: { url: string; from: string; publicUrl: string } | undefined;
  demoWanted: boolean;
  poolSize: number;
  trustProxy: boolean;
  logLevel: string;
}

/** Reads the environment once, at the start; a wrong value stops the process with its name, an empty one is none. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const parsed = schema.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  );
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new CannotStart(`Cấu hình sai / wrong configuration: ${faults.join('; ')}`);
  }
  const e = parsed.data;
  return {
    port: e.PORT,
    host: e.HOST,
    databaseUrl: e.DATABASE_URL,
    databaseReadUrl: e.DATABASE_READ_URL,
    dataDir: e.DATA_DIR,
    publicUrl: e.PUBLIC_URL,
    smtp: smtpOf(e),
    demoWanted: e.DEMO === '1' && e.DATABASE_URL === undefined,
    poolSize: e.POOL_SIZE,
    trustProxy: e.TRUST_PROXY === '1',
    logLevel: e.LOG_LEVEL,
  };
}

function smtpOf({ SMTP_URL, MAIL_FROM, PUBLIC_URL }: z.output<typeof schema>): Config['smtp'] {
  if (!SMTP_URL) return undefined;
  if (!PUBLIC_URL)
    throw new CannotStart('Cấu hình sai / wrong configuration: SMTP_URL cần / needs PUBLIC_URL');
  return {
    url: SMTP_URL,
    from: MAIL_FROM ?? `Thi Đua <no-reply@${new URL(PUBLIC_URL).hostname}>`,
    publicUrl: PUBLIC_URL.replace(/\/+$/, ''),
  };
}
