import pino from 'pino';

/** Keys that must never reach a log, wherever they turn up. What a caller or a visitor wrote is not logged at all. */
const NEVER = ['cookie', 'authorization', 'password', 'code', 'token', 'email', 'phone', 'name', 'address', 'body'];

/** The log: what the software did, never what a person said. No visitor's address, no query strings. */
export const log = pino({
  level: process.env.PORCHLIGHT_LOG ?? 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: NEVER.flatMap((key) => [key, `*.${key}`]), censor: '[kept out of the log]' },
});

/** Codes a machine gives: SQLSTATE, or an errno. */
const MACHINE_CODE = /^[A-Z0-9_]{2,40}$/;

const machineCode = (fault: unknown): string | null =>
  fault instanceof Error && 'code' in fault && typeof fault.code === 'string' && MACHINE_CODE.test(fault.code)
    ? fault.code
    : null;

/**
 * What may be said of a fault: its kind, its machine's code and where, never its message (a database puts values into
 * messages). The code is called `fault`, since what is called `code` is kept out of the log.
 */
export const faultFacts = (fault: unknown): { kind: string; fault: string | null; at: string | null } => {
  if (!(fault instanceof Error)) return { kind: typeof fault, fault: null, at: null };
  return {
    kind: fault.name,
    fault: machineCode(fault) ?? machineCode(fault.cause),
    at:
      fault.stack
        ?.split('\n')
        .find((line) => line.trim().startsWith('at '))
        ?.trim() ?? null,
  };
};
