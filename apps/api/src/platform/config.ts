import { z } from 'zod';
import { CannotStart } from './explain-start.ts';
import type { S3Place } from './files/s3-store.ts';

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
  /** A bucket for files; without one they lie in DATA_DIR. */
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Opens /metrics to whoever bears it; without one it is open to this machine alone. */
  METRICS_TOKEN: z.string().min(16).optional(),
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
  /** Undefined: files lie in the data folder. */
  s3: S3Place | undefined;
  metricsToken: string | undefined;
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
    s3: s3Of(e),
    metricsToken: e.METRICS_TOKEN,
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

function s3Of(e: z.output<typeof schema>): Config['s3'] {
  if (!e.S3_BUCKET) return undefined;
  const [accessKeyId, secretAccessKey] = [e.S3_ACCESS_KEY_ID, e.S3_SECRET_ACCESS_KEY];
  if (!accessKeyId !== !secretAccessKey)
    throw new Error(
      'Cấu hình sai / wrong configuration: S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY đi đôi / come together',
    );
  return {
    bucket: e.S3_BUCKET,
    region: e.S3_REGION,
    endpoint: e.S3_ENDPOINT,
    credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined,
  };
}
