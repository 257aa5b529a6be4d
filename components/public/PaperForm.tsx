import type { PaperQuestion, PaperStep } from '@/domain/intake/paper';
import type { Language } from '@/domain/language';
import styles from './paper.module.css';
import { WORDS } from './words';

/** The whole intake to write on: boxes to tick and lines to fill, no field of a form. */
export function PaperForm({ lang, steps }: { lang: Language; steps: readonly PaperStep[] }) {
  return steps.flatMap((step) =>
    Array.from({ length: step.copies }, (_, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the copies of a page never move
      <section className={styles.step} key={`${step.slug} ${at}`}>
        <h2>
          {step.title[lang]}
          {step.questions.some((question) => question.needed && isSaid(question, step)) && <Needed lang={lang} />}
          {step.each && <span className={styles.blank} />}
        </h2>
        {step.intro.map((line) => (
          <p key={line.en}>{line[lang]}</p>
        ))}
        {step.questions.map((question) => (
          <Question key={question.id} lang={lang} question={question} said={isSaid(question, step)} />
        ))}
      </section>
    )),
  );
}

/** Where a page's title is its question, it is not said twice. */
const isSaid = ({ label }: PaperQuestion, { title }: PaperStep): boolean => label.en === title.en;

function Needed({ lang }: { lang: Language }) {
  return <span className={styles.needed}> ({WORDS.needed[lang]})</span>;
}

function Question({ lang, question, said }: { lang: Language; question: PaperQuestion; said: boolean }) {
  const { label, hint, only, needed, lines } = question;
  return (
    <div className={styles.question}>
      {!said && (
        <h3>
          {label[lang]}
          {needed && <Needed lang={lang} />}
        </h3>
      )}
      {only && <p className={styles.soft}>{only[lang]}</p>}
      {hint && <p className={styles.soft}>{hint[lang]}</p>}
      <Boxes lang={lang} question={question} />
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all alike
        <div className={styles.line} key={at} />
      ))}
    </div>
  );
}

function Boxes({ lang, question: { boxes } }: { lang: Language; question: PaperQuestion }) {
  const groups = new Map<string, (typeof boxes)[number][]>();
  for (const box of boxes) {
    const name = box.group?.[lang] ?? '';
    groups.set(name, [...(groups.get(name) ?? []), box]);
  }
  return [...groups].map(([name, group]) => (
    <div key={name}>
      {name && <h4>{name}</h4>}
      <ul className={styles.boxes}>
        {group.map(({ label, hint }) => (
          <li key={label.en}>
            {label[lang]}
            {hint && <small>{hint[lang]}</small>}
          </li>
        ))}
      </ul>
    </div>
  ));
}
