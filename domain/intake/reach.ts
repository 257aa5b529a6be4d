// What a way to reach somebody looks like. Loose on purpose: people type numbers in many forms, and a call that fails is
// found out by the desk, while an answer refused at two in the morning is a person lost.

/** A phone number: seven to fifteen digits, with the marks people put between them, and maybe an extension. */
export function isPhone(text: string): boolean {
  const main = text.replace(/(ext\.?|x|#)\s*\d{1,6}\s*$/i, '');
  const digits = main.replace(/\D/g, '').length;
  return /^[\d\s()+.\-–/]+$/.test(main) && digits >= 7 && digits <= 15;
}

/**
 * An email address staff can write to by a link: letters, digits and . + ' - _ before one @, a name with a dot behind it, at
 * most 254 characters. The one place that is not loose: an address taken here and unusable there is a person lost too.
 */
export function isEmail(text: string): boolean {
  const address = text.trim();
  return address.length <= 254 && /^[\w.+'-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(address);
}

/** Whether a typed text has the shape a question asks for. */
export function fits(shape: 'phone' | 'email' | 'phone-or-email', text: string): boolean {
  if (shape === 'phone') return isPhone(text);
  if (shape === 'email') return isEmail(text);
  return isPhone(text) || isEmail(text);
}
