import type { z } from 'zod';
import { deskTransaction, type Tx } from '@/db/client';
import { appendEvent } from '@/db/queries/audit';
import { memberBySession } from '@/db/queries/session';
import type { EventType } from '@/domain/lead/events';
import { type Deed, may } from '@/domain/lead/roles';
import type { Actor, Member, SystemDeed, Who } from './actor';

/** One line of the audit log, as an operation states it. */
export interface Entry {
  readonly type: EventType;
  /** The lead, member of staff or story it is about; empty when it is about none. */
  readonly subject?: string;
  /** Ids and roles, never a word anybody wrote. */
  readonly detail?: string;
  /** Open desks are told that the subject changed. Reads are not. */
  readonly live?: boolean;
}

/** What an operation may refuse with. A refusal changes nothing: its transaction is rolled back. */
export type Refusal =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'not-permitted' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'invalid'; readonly problems: readonly { field: string; message: string }[] }
  | { readonly kind: 'refused'; readonly why: string };

export const notFound: Refusal = { kind: 'not-found' };
export const refused = (why: string): Refusal => ({ kind: 'refused', why });
export const invalid = (field: string, message: string): Refusal => ({
  kind: 'invalid',
  problems: [{ field, message }],
});

/** What an operation did. No act without its event: an outcome that carries none does not compile. */
export interface Done<Kind extends string = string> {
  readonly kind: Kind;
  readonly event: Entry | readonly Entry[];
}

interface Context<Input, W> {
  readonly tx: Tx;
  readonly who: W;
  readonly now: Date;
  readonly input: Input;
}

/** In what a member of staff acts: for deeds that are done to one lead, or to many at once. */
export type Acting = Pick<Context<unknown, Member>, 'tx' | 'who' | 'now'>;

interface Definition<Input, Outcome, W> {
  readonly may: Deed | SystemDeed | 'knock';
  readonly input: z.ZodType<Input>;
  run(context: Context<Input, W>): Promise<Outcome | Refusal>;
}

type WithoutEvent<D> = D extends Done ? Omit<D, 'event'> : never;

export interface Operation<Input, Outcome> {
  (call: { actor: Actor; input: Input }): Promise<WithoutEvent<Outcome> | Refusal>;
  /** The deed the policy is asked about. */
  readonly may: string;
}

class RolledBack extends Error {
  constructor(readonly refusal: Refusal) {
    super('refused');
  }
}

const isDone = (outcome: Done | Refusal): outcome is Done => 'event' in outcome;

function build<Input, Outcome extends Done, W extends Who>(
  definition: Definition<Input, Outcome, W>,
  admit: (who: Who) => W | null,
): Operation<Input, Outcome> {
  const perform = async ({
    actor,
    input,
  }: {
    actor: Actor;
    input: Input;
  }): Promise<WithoutEvent<Outcome> | Refusal> => {
    const now = new Date();
    try {
      return await deskTransaction(async (tx) => {
        const who = await whoIs(tx, actor, now);
        if (!who) return { kind: 'signed-out' } as const;
        const admitted = admit(who);
        if (!admitted) {
          await appendEvent(tx, who, { type: 'access.refused', detail: definition.may });
          return { kind: 'not-permitted' } as const;
        }
        const parsed = definition.input.safeParse(input);
        if (!parsed.success) throw new RolledBack(problemsOf(parsed.error));
        const outcome = await definition.run({ tx, who: admitted, now, input: parsed.data });
        if (!isDone(outcome)) throw new RolledBack(outcome);
        const { event, ...rest } = outcome;
        for (const entry of Array.isArray(event) ? event : [event]) await appendEvent(tx, admitted, entry);
        return rest as WithoutEvent<Outcome>;
      });
    } catch (fault) {
      if (fault instanceof RolledBack) return fault.refusal;
      throw fault;
    }
  };
  return Object.assign(perform, { may: definition.may });
}

const problemsOf = ({ issues }: z.ZodError): Refusal => ({
  kind: 'invalid',
  problems: issues.map(({ path, message }) => ({ field: path.join('.'), message })),
});

async function whoIs(tx: Tx, actor: Actor, now: Date): Promise<Who | null> {
  return actor.kind === 'staff' ? memberBySession(tx, actor.session, now, !actor.unattended) : actor;
}

/**
 * A deed of a member of staff: who, what, in one transaction, with its line in the log. `may` is asked of the policy
 * in domain/lead/roles.ts; a refusal there is itself an event.
 */
export const operation = <Input, Kind extends string, Outcome extends Done<Kind>>(
  definition: Definition<Input, Outcome, Member> & { readonly may: Deed },
): Operation<Input, Outcome> =>
  build(definition, (who) => (who.kind === 'staff' && may(who.roles, definition.may) ? who : null));

/** What only a job may do. */
export const systemOperation = <Input, Kind extends string, Outcome extends Done<Kind>>(
  definition: Definition<Input, Outcome, { kind: 'system'; job: string }> & { readonly may: SystemDeed },
): Operation<Input, Outcome> => build(definition, (who) => (who.kind === 'system' ? who : null));

/** What somebody not signed in may do: knock. The operation itself checks what they bring. */
export const knock = <Input, Kind extends string, Outcome extends Done<Kind>>(
  definition: Omit<Definition<Input, Outcome, { kind: 'visitor' }>, 'may'>,
): Operation<Input, Outcome> => build({ ...definition, may: 'knock' }, (who) => (who.kind === 'visitor' ? who : null));
