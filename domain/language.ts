/** The two languages Porchlight speaks. They are equals: a missing word in either does not compile. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One sentence in both languages. */
export type Words = Readonly<Record<Language, string>>;
