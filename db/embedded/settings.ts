/** The whole environment of PostgreSQL: nothing of ours, no PG* variable of the person who started us. */
export const CLEAN_ENV: NodeJS.ProcessEnv = {
  NODE_ENV: 'production', // means nothing to PostgreSQL; Next's types ask for it in every environment
  PATH: '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
};

/**
 * Server settings, given on the command line so that no file in the data directory can weaken them.
 * Limits by role (statement and lock timeouts) are the migrations' to set.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  // Reached from this machine only; no unix socket, since a deep data directory passes the 107 bytes a socket's path may have.
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  max_connections: '60',
  timezone: 'UTC',
  log_timezone: 'UTC',

  // An acknowledged intake is on disk.
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',

  // The log names no value and no statement. An error's own message can quote what was typed ("invalid input syntax for
  // uuid: …"), so statement errors stay out of it: they reach the application, which logs them without content. In this scale
  // LOG stands above ERROR.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_line_prefix: '%m [%p] ',
  logging_collector: 'off',
  log_destination: 'stderr',
};

/** Command line of a server: data directory and port. */
export function serverArguments(data: string, port: number): string[] {
  const settings = Object.entries({ ...SETTINGS, port: String(port) });
  return ['-D', data, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/**
 * Command line of initdb. The built-in locale sorts and lowers letters alike on every system, so indexes survive a move
 * between machines.
 */
export function initdbArguments(data: string, owner: string, passwordFile: string): string[] {
  return [
    `--pgdata=${data}`,
    `--username=${owner}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
  ];
}
