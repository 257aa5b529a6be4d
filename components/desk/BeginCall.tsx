import form from '@/components/public/form.module.css';
import step from '@/components/public/step.module.css';
import { LANGUAGES, type Language } from '@/domain/language';

export interface BeginCallProps {
  readonly action: string;
  /** A call of this member's that is not finished. */
  readonly unfinished: {
    /** The name to use, once it was told. */
    readonly name: string | null;
    readonly goOnHref: string;
    /** Part of it is in the queue already. */
    readonly sent: boolean;
  } | null;
}

const BEGIN: Readonly<Record<Language, string>> = { en: 'Begin in English', es: 'Begin in Spanish' };

/** Begins a call in the caller's language, which can be changed at any step. Nothing of an earlier one goes without a word. */
export function BeginCall({ action, unfinished }: BeginCallProps) {
  return (
    <>
      {unfinished && (
        <section aria-labelledby="unfinished">
          <h2 id="unfinished">A call of yours is not finished{unfinished.name ? `: ${unfinished.name}` : ''}</h2>
          <p>
            <a className={form.primary} href={unfinished.goOnHref}>
              Go on with it
            </a>
          </p>
          <h2>Or begin a new one</h2>
          <p>
            {unfinished.sent
              ? 'What they told you so far goes to their lead first. You find it in the queue.'
              : 'Nothing of the unfinished one is in the queue, since we do not know yet how to reach them. You cannot open it again here. To keep it, go on with it and press “Finish later”: that gives six words, by which the caller can go on.'}
          </p>
        </section>
      )}
      <p>
        You ask the same questions that callers answer by themselves, and read them aloud. Nothing but four answers is
        needed.
      </p>
      <form method="post" action={action} className={step.buttons}>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            className={unfinished ? form.quiet : form.primary}
            type="submit"
            name="language"
            value={language}
          >
            {BEGIN[language]}
          </button>
        ))}
      </form>
    </>
  );
}
