import { z } from 'zod';

const SIDES = ['both', 'public', 'desk'] as const;

/** "id:base64" – a key with the id its ciphertexts carry. */
const namedKey = z
  .string()
  .regex(/^[A-Za-z0-9_-]{4,32}:[A-Za-z0-9+/]{43}=$/, 'expected "id:base64 of 32 bytes"')
  .transform((text) => {
    const cut = text.indexOf(':');
    return { id: text.slice(0, cut), bytes: Uint8Array.from(Buffer.from(text.slice(cut + 1), 'base64')) };
  });

const origins = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .pipe(z.array(z.url()).min(1));

/** "smtps://…", or "smtp://…", which must turn to TLS; "?tls=no" is for a mail server on this machine alone. */
const smtpUrl = z.string().refine((text) => {
  if (!URL.canParse(text)) return false;
  const { hostname, protocol, searchParams } = new URL(text);
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (searchParams.get('tls') === 'no') return here && protocol === 'smtp:';
  return hostname !== '' && (protocol === 'smtp:' || protocol === 'smtps:');
}, 'expected smtps://… or smtp://…; "?tls=no" is for a mail server on this machine alone');

const schema = z
  .object({
    PORCHLIGHT_SIDE: z.enum(SIDES).default('both'),
    /** Where we are reached: the origins a form may be posted from, the canonical one first. */
    PORCHLIGHT_ORIGINS: origins,
    PORCHLIGHT_PUBLIC_DATABASE_URL: z.string().startsWith('postgres').optional(),
    PORCHLIGHT_DESK_DATABASE_URL: z.string().startsWith('postgres').optional(),
    PORCHLIGHT_DESK_PUBLIC_KEY: namedKey,
    /** Held by the desk side alone. */
    PORCHLIGHT_DESK_PRIVATE_KEY: namedKey.optional(),
    /** The installation's fixed salt for callers' codes: 16 bytes, base64. */
    PORCHLIGHT_CODE_SALT: z
      .string()
      .regex(/^[A-Za-z0-9+/]{22}==$/, 'expected 16 bytes in base64')
      .transform((text) => Uint8Array.from(Buffer.from(text, 'base64'))),
    /** Signs staff's cookies: the desk side's alone. */
    NEXTAUTH_SECRET: z.string().min(32).optional(),
    /** Where mail to staff leaves; without it nobody is told by mail. Its password, where it has one, stands in it. */
    PORCHLIGHT_SMTP_URL: smtpUrl.optional(),
    /** The address such mail comes from. */
    PORCHLIGHT_MAIL_FROM: z.email().optional(),
    /** How many reverse proxies we stand behind; 0 means the socket's address is the visitor's. */
    PORCHLIGHT_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  })
  .transform((raw, context) => {
    const need = (value: string | undefined, name: string): string => {
      if (value === undefined) context.addIssue({ code: 'custom', path: [name], message: 'is missing' });
      return value ?? '';
    };
    const side = raw.PORCHLIGHT_SIDE;
    const desk = side !== 'public';
    if (desk && !raw.PORCHLIGHT_DESK_PRIVATE_KEY)
      context.addIssue({
        code: 'custom',
        path: ['PORCHLIGHT_DESK_PRIVATE_KEY'],
        message: 'is missing on the desk side',
      });
    if (!desk && raw.PORCHLIGHT_DESK_PRIVATE_KEY)
      context.addIssue({
        code: 'custom',
        path: ['PORCHLIGHT_DESK_PRIVATE_KEY'],
        message: 'must not be given to the public side',
      });
    if (desk && raw.PORCHLIGHT_SMTP_URL) need(raw.PORCHLIGHT_MAIL_FROM, 'PORCHLIGHT_MAIL_FROM');
    return {
      side,
      origins: raw.PORCHLIGHT_ORIGINS.map((one) => new URL(one).origin),
      publicDatabase:
        side === 'desk' ? null : need(raw.PORCHLIGHT_PUBLIC_DATABASE_URL, 'PORCHLIGHT_PUBLIC_DATABASE_URL'),
      deskDatabase: desk ? need(raw.PORCHLIGHT_DESK_DATABASE_URL, 'PORCHLIGHT_DESK_DATABASE_URL') : null,
      deskPublicKey: raw.PORCHLIGHT_DESK_PUBLIC_KEY,
      deskPrivateKey: raw.PORCHLIGHT_DESK_PRIVATE_KEY ?? null,
      codeSalt: raw.PORCHLIGHT_CODE_SALT,
      authSecret: desk ? need(raw.NEXTAUTH_SECRET, 'NEXTAUTH_SECRET') : '',
      mail:
        desk && raw.PORCHLIGHT_SMTP_URL ? { url: raw.PORCHLIGHT_SMTP_URL, from: raw.PORCHLIGHT_MAIL_FROM ?? '' } : null,
      proxyHops: raw.PORCHLIGHT_PROXY_HOPS,
    };
  });

export type Environment = z.infer<typeof schema>;

let parsed: Environment | undefined;

/**
 * The environment, parsed once. Throws with the name of each variable that is missing or malformed, never its value.
 * A function and not a constant, because a build reads these modules where there is no environment.
 */
export function env(): Environment {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not complete:\n${wrong.join('\n')}\n"npm start" sets all of it by itself.`);
  }
  parsed = result.data;
  return parsed;
}

/** Whether we are reached over https, where we are reached first of all. */
export const isSecure = (): boolean => env().origins[0]?.startsWith('https:') ?? false;
