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

/** What may be said of a fault: its kind and where, never its message (a database puts values into messages). */
export const faultFacts = (fault: unknown): { kind: string; code: string | null; at: string | null } => {
  if (!(fault instanceof Error)) return { kind: typeof fault, code: null, at: null };
  const code =
    'code' in fault
      ? String(fault.code)
      : fault.cause instanceof Error && 'code' in fault.cause
        ? String(fault.cause.code)
        : null;
  return {
    kind: fault.name,
    code,
    at:
      fault.stack
        ?.split('\n')
        .find((line) => line.trim().startsWith('at '))
        ?.trim() ?? null,
  };
};
