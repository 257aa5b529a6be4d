import type { ReactNode } from 'react';
import type { Language } from '@/domain/language';
import { CodeCard } from './CodeCard';
import styles from './pages.module.css';
import { WORDS } from './words';

export interface ReceiptProps {
  readonly lang: Language;
  readonly title: string;
  readonly code: string | null;
  readonly codeUntil?: string;
  /** A real time, in words ("today by 4:30 pm"), or what happens when they contact us. */
  readonly promised: string;
  /** We will not call: how to reach us stands in place of when they will hear from us, and of what to do if they do not. */
  readonly theyCall: boolean;
  /** Whom to call, and when somebody is there. */
  readonly ifNot: ReactNode;
  readonly willAsk: readonly string[];
  readonly bring: readonly string[];
  /** Ways to add to, withdraw or delete the answers: plain forms and links. */
  readonly children?: ReactNode;
}

/** What was received, when the caller will hear from us, and what they can still do. */
export function Receipt(props: ReceiptProps) {
  const { lang } = props;
  return (
    <div className={styles.receipt}>
      <h1>{props.title}</h1>
      <h2>{WORDS[props.theyCall ? 'howToReachUs' : 'whenWeCall'][lang]}</h2>
      <p className={styles.promised}>{props.promised}</p>
      {props.code && <CodeCard lang={lang} code={props.code} until={props.codeUntil} />}
      {!props.theyCall && <h2>{WORDS.ifNot[lang]}</h2>}
      <p>{props.ifNot}</p>
      <PlainList title={WORDS.willAsk[lang]} items={props.willAsk} />
      <PlainList title={WORDS.bring[lang]} items={props.bring} />
      {props.children && (
        <section className={styles.choices}>
          <h2>{WORDS.yourChoices[lang]}</h2>
          {props.children}
        </section>
      )}
    </div>
  );
}

function PlainList({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
