import pg from 'pg';

const isoInstant = (text: string): string => {
  // PostgreSQL under TimeZone=UTC writes '2021-08-20 10:00:00.12+00': one shape of instant leaves this file.
  const [whole, fraction = ''] = text.slice(0, -3).split('.');
  return `${whole?.replace(' ', 'T')}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
};

const parsers: Record<number, (text: string) => unknown> = {
  20: Number, // int8: counts and đồng stay below 2^53
  1082: (text) => text, // date
  1114: (text) => text, // timestamp
  1184: isoInstant, // timestamptz
  1700: (text) => text, // numeric stays exact, as text
};

/** The parsers every connection uses: instants as ISO strings, days as strings, bigint as number, numeric as text. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format ?? 'text') === 'text' && parsers[oid]
      ? parsers[oid]
      : pg.types.getTypeParser(oid, format as 'text')) as never,
};

/**
 * A request pool: runs as `thidua_app`, neither superuser nor owner, so that grants and the agency wall bind. Connections are
 * pipelined: statements that need not wait for one another's answers travel together.
 */
export function openPool(app: pg.ClientConfig, size: number, mode: 'write' | 'read' = 'write'): pg.Pool {
  const pool = new pg.Pool({
    ...app,
    ...(mode === 'read' ? { connectionString: readOnly(app.connectionString ?? '') } : {}),
    max: size,
    types,
    pipeline: true,
    idleTimeoutMillis: 60_000,
    application_name: `thidua-${mode}`,
  });
  pool.on('error', () => {
    // An idle connection was cut (server restart): the pool has dropped it and the next query opens another.
  });
  return pool;
}

/** A read can write nothing, whatever its statement says: the server itself refuses. */
function readOnly(connectionString: string): string {
  const url = new URL(connectionString);
  url.searchParams.set(
    'options',
    `${url.searchParams.get('options') ?? ''} -c default_transaction_read_only=on`.trim(),
  );
  return url.href;
}
