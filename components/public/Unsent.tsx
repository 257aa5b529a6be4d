import type { CentreShown } from '@/components/centre-shown';
import type { Language } from '@/domain/language';
import form from './form.module.css';
import { WORDS } from './words';

/**
 * Where our own script says how a sending goes: that it takes a while, that nobody answered, or why it was not taken.
 * Empty without script. The words and the phone number are in the page from the start, so they are there when the line is not.
 */
export function Unsent({ lang, phone }: { lang: Language; phone: CentreShown['phone'] }) {
  return (
    <div id="unsent" role="status">
      <div className={form.insetUrgent} data-say="unsent" hidden>
        <p>
          <strong>{WORDS.unsent[lang]}</strong> {WORDS.unsentKept[lang]}
        </p>
        <p>
          <button className={form.quiet} type="button">
            {WORDS.again[lang]}
          </button>
        </p>
      </div>
      <p data-say="sending" hidden>
        {WORDS.sending[lang]}
      </p>
      <p className={form.insetUrgent} data-say="refused" hidden />
      <p data-say="call" hidden>
        {WORDS.callUs[lang]}: <a href={`tel:${phone.e164}`}>{phone.display}</a>
      </p>
    </div>
  );
}
