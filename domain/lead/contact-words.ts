import type { SafeContact } from '@/domain/intake/safe-contact';
import type { Words } from '@/domain/language';
import { asksForAnother, type Card } from '@/domain/lead/card';
import { given } from '@/domain/lead/refusals';
import { isSafe, nextSafeMoment } from '@/domain/lead/safe-hours';
import { clockTime } from '@/domain/lead/zone';

const WAY_WORDS: Readonly<Record<SafeContact['way'], Words>> = {
  call: { en: 'Call only', es: 'Solo llamar' },
  text: { en: 'Text only', es: 'Solo mensaje de texto' },
  email: { en: 'Email only', es: 'Solo correo' },
  i_contact_you: { en: 'They will contact us: do not reach out', es: 'Nos contactará: no le busque' },
  someone_else: { en: 'Through someone else only', es: 'Solo por medio de otra persona' },
};

/** Stands alone in the place of the line below: nothing else about reaching them matters then. */
export const ASKED_NO_CONTACT: Words = {
  en: 'They asked not to be contacted. Do not reach out.',
  es: 'Pidió que no le contactemos. No le busque.',
};

/**
 * What a caller typed, where it stands in a line of ours: without the invisible marks that turn the order of what follows,
 * so that no name and no "say this" can reverse a number or a rule behind it. On its own line it is shown as it came.
 */
export const shown = (typed: string): string => typed.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').trim();

/** Of whom a card tells who is on the other end when we reach out. */
type OtherEnd = Pick<Card, 'askFor' | 'forWhom' | 'name'>;
const NOBODY_NAMED: OtherEnd = { askFor: null, forWhom: null, name: null };

/**
 * The line above every lead that says how to reach this person, each part parted by a dot. Times are on the caller's own
 * clock, with its zone named. What they typed is repeated (`shown`). With `someone_else` the one they named
 * answers; else whoever `other` says. `calling`: a link to call stands beside the line, even where they did not offer it.
 */
export function safeContactLine(
  safeContact: SafeContact,
  now: Date,
  other: OtherEnd = NOBODY_NAMED,
  calling = false,
): Words {
  const { way, voicemail } = safeContact;
  const parts: (Words | null)[] = [WAY_WORDS[way]];
  if (way !== 'i_contact_you' || calling) {
    const byVoice = calling || way === 'call' || way === 'someone_else';
    const yes = { en: 'voicemail is OK', es: 'se puede dejar mensaje de voz' };
    const no = { en: 'no voicemail', es: 'sin mensaje de voz' };
    if (byVoice) parts.push(voicemail === 'yes' && way !== 'i_contact_you' ? yes : no);
    parts.push(whereWords(safeContact), askFor(safeContact, other), whenWords(safeContact, now));
  }
  if (way !== 'i_contact_you' && safeContact.permission !== 'yes') {
    parts.push({ en: 'no permission to contact', es: 'sin permiso para contactar' });
  }
  const said = parts.filter((part) => part !== null);
  return { en: said.map((p) => p.en).join(' · '), es: said.map((p) => p.es).join(' · ') };
}

/**
 * What to say to a voicemail; null when none may be left, and unanswered is no. It never says why we call, and names
 * the centre only where the caller said we may. `name` is whom the message is for; for `someone_else` it is that person.
 * With "say this instead", the bracketed part is a note for staff, with what the caller typed.
 */
export function voicemailScript(
  safeContact: SafeContact,
  name: string,
  centreName: string,
  neutralName: Words,
): Words | null {
  if (safeContact.voicemail !== 'yes' || safeContact.way === 'i_contact_you') return null;
  const whom = messageFor(safeContact, name);
  const origin = originWords(safeContact, centreName, neutralName, 'Le llamamos de');
  return {
    en: `Hello. ${whom && `This is a message for ${whom}. `}${origin.en}Please call back when it suits you.`,
    es: `Hola. ${whom && `Este es un mensaje para ${whom}. `}${origin.es}Por favor, llame cuando le convenga.`,
  };
}

/**
 * What to write in a text or an email: as little as the voicemail says, since a phone may show it to anybody. Null for
 * somebody who will contact us. Who it is from follows the same answers.
 */
export function messageScript(
  safeContact: SafeContact,
  name: string,
  centreName: string,
  neutralName: Words,
): Words | null {
  if (safeContact.way === 'i_contact_you') return null;
  const whom = messageFor(safeContact, name);
  const origin = originWords(safeContact, centreName, neutralName, 'Le escribimos de');
  return {
    en: `Hello${whom && ` ${whom}`}. ${origin.en}When would be a good time to talk?`,
    es: `Hola${whom && `, ${whom}`}. ${origin.es}¿Cuándo sería buena hora para hablar?`,
  };
}

/** Whom a message is for: with `someone_else`, the one they named. */
const messageFor = ({ way, someoneElse }: SafeContact, name: string): string =>
  shown(way === 'someone_else' ? (someoneElse ?? '') : name);

/** The sentence that says who we are, as far as the caller said we may. */
function originWords(
  { sayWhere, sayInstead }: SafeContact,
  centreName: string,
  neutralName: Words,
  weAre: 'Le llamamos de' | 'Le escribimos de',
): Words {
  if (sayWhere === 'yes') return { en: `This is ${centreName}. `, es: `${weAre} ${centreName}. ` };
  if (sayWhere === 'say_instead' && given(sayInstead)) {
    const told = shown(sayInstead);
    return { en: `[They asked you to say: “${told}”] `, es: `[Pidió que diga: “${told}”] ` };
  }
  // With nothing to say instead, we say nothing.
  if (sayWhere === 'say_instead' || reveals(neutralName, centreName)) return { en: '', es: '' };
  return { en: `This is ${neutralName.en}. `, es: `${weAre} ${neutralName.es}. ` };
}

function reveals(words: Words, centreName: string): boolean {
  const named = centreName.trim().toLowerCase();
  return [words.en, words.es].some((text) => !given(text) || (named !== '' && text.toLowerCase().includes(named)));
}

function whereWords({ sayWhere, sayInstead }: SafeContact): Words {
  if (sayWhere === 'yes') return { en: 'may say where from', es: 'se puede decir de dónde' };
  if (sayWhere === 'say_instead' && given(sayInstead)) {
    return { en: `say: “${shown(sayInstead)}”`, es: `diga: “${shown(sayInstead)}”` };
  }
  return { en: 'don’t say where from', es: 'no diga de dónde' };
}

function askFor({ way, someoneElse }: SafeContact, { askFor: whom, forWhom, name: person }: OtherEnd): Words | null {
  const name = way === 'someone_else' ? someoneElse : whom;
  if (given(name)) return { en: `ask for ‘${shown(name)}’`, es: `pregunte por ‘${shown(name)}’` };
  if (way === 'someone_else' || !asksForAnother(forWhom)) return null;
  const unnamed = { en: 'caller’s name not given', es: 'no se dio el nombre de quien llama' };
  if (!given(person)) return unnamed;
  return {
    en: `${unnamed.en}: do not ask for ‘${shown(person)}’`,
    es: `${unnamed.es}: no pregunte por ‘${shown(person)}’`,
  };
}

function whenWords(safeContact: SafeContact, now: Date): Words | null {
  if (isSafe(safeContact, now)) return null;
  const at = nextSafeMoment(safeContact, now);
  if (!at) return { en: 'no safe time known', es: 'no se conoce una hora segura' };
  return {
    en: `not before ${clockTime(safeContact.zone, at, now, 'en', true)}`,
    es: `no antes de ${clockTime(safeContact.zone, at, now, 'es', true)}`,
  };
}
