import type { Language, Words } from '@/domain/language';

/** Said above each list, so that nobody takes a house rule for a fact with a source. */
const SAYS: Words = { en: 'says:', es: 'dice:' };

/** What the centre says of itself, out of its record. It is the centre's word and claims nothing, so it cites nothing. */
export function FromCentre({ lang, shortName, says }: { lang: Language; shortName: string; says: readonly Words[] }) {
  return (
    <>
      <p>
        {shortName} {SAYS[lang]}
      </p>
      <ul>
        {says.map((line) => (
          <li key={line.en}>{line[lang]}</li>
        ))}
      </ul>
    </>
  );
}
