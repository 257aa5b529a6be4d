import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';

/** What a door answered: the status, where it sends the caller, and the cookies it set (name=value). */
export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly cookies: readonly string[];
}

const PATIENCE_MS = 15_000;

/** Kept-alive connections, as a browser has them; one for each caller at most. */
export const lines = (most: number): Agent => new Agent({ keepAlive: true, maxSockets: most });

/** Posts a plain form as a browser would, with scripts off. Rejects when no whole answer came: then nothing is known. */
export function post(call: {
  agent: Agent;
  origin: string;
  path: string;
  fields: Readonly<Record<string, string>>;
  cookie: string | null;
}): Promise<Answer> {
  const { agent, origin, path, fields, cookie } = call;
  const body = new URLSearchParams(fields).toString();
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': Buffer.byteLength(body),
    Origin: origin,
    // Many callers on one machine: each post as if from a household of its own, since one household's are slowed down.
    'X-Forwarded-For': [10, ...randomBytes(3)].join('.'),
    ...(cookie ? { Cookie: cookie } : {}),
  };
  return new Promise((resolve, reject) => {
    const sending = request(new URL(path, origin), { method: 'POST', agent, headers }, (answer) => {
      answer.on('error', reject);
      answer.on('end', () =>
        answer.complete
          ? resolve({
              status: answer.statusCode ?? 0,
              location: answer.headers.location ?? null,
              cookies: (answer.headers['set-cookie'] ?? []).map((one) => one.split(';', 1)[0] ?? ''),
            })
          : reject(new Error('The answer was cut off.')),
      );
      answer.resume();
    });
    sending.setTimeout(PATIENCE_MS, () => sending.destroy(new Error('No answer came in time.')));
    sending.on('error', reject);
    sending.end(body);
  });
}
