import type { ReactNode } from 'react';
import type { Language } from '@/domain/language';
import styles from './pages.module.css';
import { WORDS } from './words';

export interface EmergencyPanelProps {
  readonly lang: Language;
  readonly title: string;
  /** What to do, in order, one short sentence each. */
  readonly steps: readonly string[];
  /** The lines to offer, most needed first. */
  readonly lines: readonly ('911' | '988' | 'poison')[];
  /** The way on ("I have help", "this isn't now"): a form of its own. Never a dead end. */
  readonly children: ReactNode;
}

const NUMBERS = { '911': ['tel:911'], '988': ['tel:988', 'sms:988'], poison: ['tel:+18002221222'] } as const;

/** What to do now, before anything else is asked. Needs no script. */
export function EmergencyPanel({ lang, title, steps, lines, children }: EmergencyPanelProps) {
  return (
    <section className={styles.emergency}>
      <h1>{title}</h1>
      <p className={styles.calls}>
        {lines.flatMap((line) =>
          NUMBERS[line].map((href) => (
            <a key={href} href={href}>
              {href.startsWith('sms') ? WORDS.text[lang] : WORDS.call[lang]}{' '}
              {line === 'poison' ? '1-800-222-1222' : line}
            </a>
          )),
        )}
      </p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {children}
    </section>
  );
}
