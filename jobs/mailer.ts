import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';

/** Where mail leaves, and as whom. */
export interface MailSettings {
  /** `smtps://` from the first byte, or `smtp://`, which must turn to TLS; `?tls=no` is for a server on this machine alone. */
  readonly url: string;
  readonly from: string;
}

/** What became of one mail: `not_sent` may be tried again; `unsure` was handed over when the line broke. */
export interface MailOutcome {
  readonly how: 'sent' | 'not_sent' | 'unsure';
  readonly cause: string;
}

export interface Mailer {
  /** Tells one colleague that something is waiting. All it says is that, and where the desk is. Never throws. */
  tell(to: string): Promise<MailOutcome>;
}

const SECONDS = 1000;

/**
 * Sends through any mail server. It hands a password or a mail to nobody whose certificate is not good: without TLS it does
 * not send. `trusted` is a certificate to trust besides those of the machine.
 */
export function mailerFor({ url, from }: MailSettings, desk: string, trusted?: string): Mailer {
  const at = new URL(url);
  const secure = at.protocol === 'smtps:';
  const plain = !secure && at.searchParams.get('tls') === 'no';
  const user = decodeURIComponent(at.username);
  const transport = createTransport({
    host: at.hostname.replace(/^\[|\]$/g, ''),
    port: Number(at.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !plain,
    ignoreTLS: plain,
    ...(user ? { auth: { user, pass: decodeURIComponent(at.password) } } : {}),
    tls: { minVersion: 'TLSv1.2', ...(trusted ? { ca: trusted } : {}) },
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: 20 * SECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async tell(to) {
      let handedOver = false;
      // Read only when the server has asked for the mail itself: until then nothing can have left.
      const text = new Readable({
        read() {
          handedOver = true;
          this.push(`Something new is waiting.\n\nThe desk: ${desk}\n`);
          this.push(null);
        },
      });
      try {
        await transport.sendMail({
          from,
          to,
          subject: 'Something new is waiting',
          text,
          textEncoding: 'quoted-printable',
          headers: { 'Auto-Submitted': 'auto-generated' },
          xMailer: false,
        });
        return { how: 'sent', cause: '' };
      } catch (fault) {
        return outcomeOf(fault, handedOver);
      }
    },
  };
}

/** Nothing has left before it was handed over; and what the server refused has not. The rest nobody knows. */
function outcomeOf(fault: unknown, handedOver: boolean): MailOutcome {
  const read = (name: string): unknown =>
    fault instanceof Error ? Object.getOwnPropertyDescriptor(fault, name)?.value : undefined;
  const [answered, code] = [read('responseCode'), read('code')];
  const unsure = handedOver && typeof answered !== 'number';
  const cause = `${typeof code === 'string' ? code : 'fault'}${typeof answered === 'number' ? `-${answered}` : ''}`;
  return { how: unsure ? 'unsure' : 'not_sent', cause: cause.replace(/[^\w-]/g, '').slice(0, 24) };
}
