import type { CentreShown } from '@/components/centre-shown';
import type { Language } from '@/domain/language';
import { CentrePhone } from './CentrePhone';
import form from './form.module.css';
import styles from './shell.module.css';
import { WORDS } from './words';

/**
 * Where our own script says how a sending goes: that it takes a while, that nobody answered, or why it was not taken.
 * Empty without script. The words and the phone number are in the page from the start, so they are there when the line is not.
 */
export function Unsent({ lang, phone }: { lang: Language; phone: CentreShown['phone'] }) {
  const callUs = (
    <p>
      {WORDS.callUs[lang]}: <CentrePhone {...phone} />
    </p>
  );
  return (
    <div id="unsent" className={styles.unsent} role="status">
      <p data-say="sending" hidden>
        {WORDS.sending[lang]}
      </p>
      <div className={form.insetUrgent} data-say="unsent" hidden>
        <p>
          <strong>{WORDS.unsent[lang]}</strong> {WORDS.unsentKept[lang]}
        </p>
        {callUs}
        <p>
          <button className={form.quiet} type="button">
            {WORDS.again[lang]}
          </button>
        </p>
      </div>
      <div className={form.insetUrgent} data-say="refused" hidden>
        <p data-why />
        {callUs}
      </div>
    </div>
  );
}
