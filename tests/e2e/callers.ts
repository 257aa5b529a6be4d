// Who the browser tests speak of. Nobody here is real: numbers are 555-01xx, addresses end in example.org.

/** In everything a caller types and in every name and password of staff: none of it may ever turn up in the log. */
export const CANARY = 'Quillfeather';

export const PHONE = '(802) 555-0188';
export const EMAIL = `marisol.${CANARY.toLowerCase()}@example.org`;

let made = 0;
/** A name that no other test uses. */
export const aName = (first: string): string => {
  made += 1;
  return `${first} ${CANARY} ${process.pid}-${made}`;
};

const member = (first: string) =>
  ({
    name: `${first} ${CANARY}`,
    email: `${first.toLowerCase()}.${CANARY.toLowerCase()}@example.org`,
    password: `${first} walks ${CANARY} along the river`,
  }) as const;

/** The staff of the house under test: one for each role, and one who is only there to be disabled. */
export const STAFF = {
  administrator: member('Ada'),
  admissions: member('Ben'),
  clinician: member('Chidi'),
  supervisor: member('Sunniva'),
  billing: member('Billie'),
  auditor: member('Odette'),
  leaving: member('Lee'),
} as const;
/** Somebody invited who never comes. */
export const NEWCOMER = member('Nia');
export type Staff = keyof typeof STAFF;
