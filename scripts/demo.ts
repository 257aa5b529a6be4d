import { createHmac } from 'node:crypto';
import { CENTRE } from '@/content/centre';
import { callMe } from '@/domain/intake/call-me';
import { codeFrom } from '@/domain/intake/code';
import type { Draft } from '@/domain/intake/draft';
import { understand } from '@/domain/intake/flow';
import { post } from '@/domain/intake/keep';
import { sendable } from '@/domain/intake/sendable';
import { check } from '@/domain/intake/steps/check';
import type { Role } from '@/domain/lead/roles';
import { env } from '@/env';
import type { Actor } from '@/operations/actor';
import { claimLead } from '@/operations/claim-lead';
import { closeLead } from '@/operations/close-lead';
import { inviteStaff } from '@/operations/invite-staff';
import { join } from '@/operations/join';
import { logContact } from '@/operations/log-contact';
import { offerSetUp } from '@/operations/offer-set-up';
import { saveDraft } from '@/operations/save-draft';
import { sendParcel } from '@/operations/send-parcel';
import { signIn } from '@/operations/sign-in';
import { signOut } from '@/operations/sign-out';
import { DEMO_CALLERS, type DemoCaller } from './demo-people';
import { passOver } from './pass-over';

// Furnishes a demonstration through the same operations as everybody else. It has a database of its own, never the real one.

const STAFF: readonly { name: string; email: string; role: Role }[] = [
  { name: 'Marisol Vega', email: 'marisol@example.org', role: 'administrator' },
  { name: 'Dev Okafor', email: 'dev@example.org', role: 'admissions' },
  { name: 'Ruth Lindqvist', email: 'ruth@example.org', role: 'clinician' },
  { name: 'Imani Castell', email: 'imani@example.org', role: 'supervisor' },
];
const VISITOR: Actor = { kind: 'visitor' };

/** A passphrase that follows from this installation's secret: no two demonstrations share one, and it can be shown again. */
const passphraseOf = (email: string): string =>
  codeFrom(createHmac('sha256', env().authSecret).update(`demo ${email}`).digest(), 'en');

/**
 * Furnishes an empty database with fictional staff and callers; one that has an administrator is left as it is.
 * Returns the accounts, as lines to print.
 */
export async function furnish(): Promise<string[]> {
  const offered = await offerSetUp({ actor: { kind: 'system', job: 'demo' }, input: {} });
  if (offered.kind === 'offered') {
    await bringStaff(offered.token);
    const admissions = await enter('dev@example.org');
    for (const caller of DEMO_CALLERS) await bringCaller(caller, admissions);
    await signOut({ actor: admissions, input: {} });
  }
  const accounts = STAFF.map(({ email, role }) => `  ${role.padEnd(14)} ${email.padEnd(22)} ${passphraseOf(email)}`);
  return ['', 'A demonstration: every person and number is made up. Sign in at /desk as', ...accounts, ''];
}

async function bringStaff(setUp: string): Promise<void> {
  const [first, ...others] = STAFF;
  if (!first) return;
  const { name, email } = first;
  done('joined', await join({ actor: VISITOR, input: { token: setUp, name, email, password: passphraseOf(email) } }));
  const administrator = await enter(email);
  for (const { role, ...member } of others) {
    const invited = await inviteStaff({ actor: administrator, input: { ...member, roles: [role] } });
    if (invited.kind !== 'invited') throw new Error('The demonstration could not invite its staff.');
    const taken = { token: invited.token, password: passphraseOf(member.email) };
    done('joined', await join({ actor: VISITOR, input: taken }));
  }
  await signOut({ actor: administrator, input: {} });
}

async function enter(email: string): Promise<Actor> {
  const entered = await signIn({ actor: VISITOR, input: { email, password: passphraseOf(email) } });
  if (entered.kind !== 'signed-in') throw new Error('The demonstration could not sign its staff in.');
  return { kind: 'staff', session: entered.session };
}

async function bringCaller({ language, pages, since }: DemoCaller, admissions: Actor): Promise<void> {
  const answer = (draft: Draft, [key, fields]: DemoCaller['pages'][number]): Draft => {
    const before = key === check.slug ? passOver(draft) : draft;
    const place = key === callMe.slug ? { key } : understand(before).find((one) => one.key === key);
    if (!place) throw new Error(`The demonstration answers a page that is not asked: ${key}.`);
    return post(before, place, fields);
  };
  const nobody = { kind: 'caller', key: null, code: null } as const;
  const saved = await saveDraft({ actor: nobody, language, change: (draft) => pages.reduce(answer, draft) });
  const actor = { kind: 'caller', key: saved.key, code: null } as const;
  const finishing = sendable(saved.draft) === 'whole';
  done('sent', await sendParcel({ actor, finishing, asked: true, hours: CENTRE.hours }));
  if (since) await work(saved.draft.leadId, since, admissions);
}

/** What the desk did since. It must stand at any hour of the day: who talked with us phoned us, and a try has its reason. */
async function work(leadId: string, since: NonNullable<DemoCaller['since']>, actor: Actor): Promise<void> {
  done('claimed', await claimLead({ actor, input: { leadId } }));
  if (since === 'claimed') return;
  const outcome = since === 'no_answer' ? ('no_answer' as const) : ('talked' as const);
  const text =
    since === 'no_answer' ? 'Called back the number they gave.' : 'Would like to start this week if it can be.';
  const override = 'They asked us by email to call now.';
  const tried = {
    leadId,
    way: 'call' as const,
    outcome,
    theyCalled: outcome === 'talked',
    override,
    text,
    hours: CENTRE.hours,
  };
  done('logged', await logContact({ actor, input: tried }));
  if (since !== 'closed') return;
  const nextStep = 'Will call again when they want to. Has our number and 988.';
  done('closed', await closeLead({ actor, input: { leadId, disposition: 'not_now', nextStep } }));
}

function done(kind: string, outcome: { readonly kind: string }): void {
  if (outcome.kind !== kind)
    throw new Error(`The demonstration could not be furnished: ${kind} came to ${outcome.kind}.`);
}
