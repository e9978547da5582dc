import type { Address } from './address.ts';

type Settings = Record<string, string | number>;

/** Settings of every server of ours, given on the command line so that no file in the data folder can loosen them. */
export function serverSettings(at: Address): Settings {
  return {
    ...listening(at),
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: 60,
    shared_buffers: '64MB',
    synchronous_commit: 'on',
    fsync: 'on',
    full_page_writes: 'on',
    // Short statements of many people: planning for several processes or compiling costs more than it gives.
    max_parallel_workers_per_gather: 0,
    jit: 'off',
    // The log is for the operator; statements and their values are not.
    log_min_messages: 'fatal',
    log_min_error_statement: 'panic',
  };
}

/** For throw-away servers only: nothing is kept, so nothing needs to reach the disk. */
export function throwAwaySettings(at: Address): Settings {
  return {
    ...serverSettings(at),
    max_connections: 200,
    synchronous_commit: 'off',
    fsync: 'off',
    full_page_writes: 'off',
    autovacuum: 'off',
    max_wal_size: '4GB',
  };
}

function listening(at: Address): Settings {
  if (!at.host.includes('/')) return { listen_addresses: at.host, port: at.port };
  return {
    listen_addresses: '',
    port: at.port,
    unix_socket_directories: at.host,
    unix_socket_permissions: '0700',
  };
}
