import { UrgencyBadge } from '@/components/desk/UrgencyBadge';
import look from '@/components/public/form.module.css';
import type { Replay } from '@/domain/lead/replay';
import { URGENCY_LABELS, type Urgency } from '@/domain/triage/urgency';
import styles from './rules.module.css';

/** A plain GET form: a replay changes nothing, and how far it has come has an address. */
export const ReplayForm = ({ action, again }: { action: string; again: boolean }) => (
  <form method="get" action={action} className={styles.replay}>
    <button className={again ? look.quiet : look.primary} type="submit" name="run" value="open">
      {again ? 'Again, over everybody who waits' : 'Look at everybody who waits'}
    </button>
    <button className={look.quiet} type="submit" name="run" value="all">
      {again ? 'Again, with those that ended' : 'Those that ended too'}
    </button>
  </form>
);

const number = (n: number): string => n.toLocaleString('en');

interface ReplaySoFarProps {
  readonly counts: Readonly<Record<'up' | 'down' | 'stays' | 'erased' | 'unreadable', number>>;
  readonly seen: number;
  readonly total: number;
  /** The rules were changed while it ran: not all were judged by the same. */
  readonly rulesChanged: boolean;
  /** Where it goes on; null at the end. */
  readonly onward: string | null;
}

/** How far it has come, and what it came to by then. */
export function ReplaySoFar({ counts, seen, total, rulesChanged, onward }: ReplaySoFarProps) {
  return (
    <section aria-labelledby="so-far">
      <h2 id="so-far">{onward ? 'So far' : 'All of them'}</h2>
      <p>
        <progress value={Math.min(seen, total)} max={Math.max(total, 1)} aria-label="Leads looked at" /> {number(seen)}{' '}
        of {number(Math.max(total, seen))} looked at.
      </p>
      <p>
        {number(counts.up)} would move up, {number(counts.down)} down, {number(counts.stays)} would stay.
        {counts.erased > 0 && ` ${number(counts.erased)} erased by their callers, and not looked at.`}
        {counts.unreadable > 0 && ` ${number(counts.unreadable)} could not be read, and were not judged.`}
      </p>
      {rulesChanged && (
        <p>
          <strong>The rules were changed while this ran. Run it again, so that all are judged by the same.</strong>
        </p>
      )}
      {onward && (
        <p>
          <a className={look.primary} href={onward}>
            Go on
          </a>
        </p>
      )}
    </section>
  );
}

interface MovedProps {
  readonly lead: {
    readonly leadId: string;
    readonly urgency: Urgency;
    readonly urgencyDecided: boolean;
    readonly outcome: Replay | 'erased' | 'unreadable';
  };
  readonly href: string;
  /** A rule by its id, as it is read. */
  readonly named: (rule: string) => string;
}

/** One lead that would move: from where to where, and by which rules. Named by its number, never by a name or an answer. */
export function Moved({ lead: { leadId, urgency, urgencyDecided, outcome }, href, named }: MovedProps) {
  if (typeof outcome === 'string') return null;
  const { before, after, came, went, changed, ruleSet } = outcome;
  const label = (one: Urgency): string => URGENCY_LABELS[one].en;
  const facts = [
    came.length > 0 && `Seen now: ${came.map(named).join(', ')}.`,
    went.length > 0 && `No longer seen: ${went.map(named).join(', ')}.`,
    ...changed.map((one) => `${named(one.rule)}: ${label(one.before)}, now ${label(one.after)}.`),
    urgencyDecided && `Staff decided: ${label(urgency)}. That stands.`,
    !urgencyDecided && urgency !== before && `In the queue now: ${label(urgency)}.`,
    `Judged then by ${ruleSet}.`,
  ].filter((fact) => fact !== false);
  return (
    <article className={styles.card}>
      <h3>
        <a href={href}>
          Lead <code>{leadId.slice(0, 8)}</code>
        </a>
        : <UrgencyBadge urgency={before} /> <span aria-hidden="true">→</span>
        <span className="visually-hidden">to</span> <UrgencyBadge urgency={after} />
      </h3>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </article>
  );
}
