import type { ReactNode } from 'react';
import { LampMark } from '@/components/LampMark';
import styles from './pages.module.css';

export interface Door {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  /** Said below the door, outside its link. */
  readonly note?: ReactNode;
}

export interface ThreeDoorsProps {
  readonly title: string;
  readonly welcome: string;
  /** In the order of least effort: call us, ask us to contact you, answer some questions. */
  readonly doors: readonly Door[];
}

/** The entry: one welcome and three doors, each a link as large as a hand. */
export function ThreeDoors({ title, welcome, doors }: ThreeDoorsProps) {
  return (
    <>
      <div className={styles.welcome}>
        <LampMark className={styles.lamp} />
        <div>
          <h1>{title}</h1>
          <p>{welcome}</p>
        </div>
      </div>
      <ul className={styles.doors}>
        {doors.map((door) => (
          <li key={door.href}>
            <a className={styles.door} href={door.href}>
              <strong>{door.title}</strong>
              <span>{door.text}</span>
            </a>
            {door.note && <p>{door.note}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
