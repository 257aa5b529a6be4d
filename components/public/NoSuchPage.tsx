import { LANGUAGES, type Words } from '@/domain/language';

const NO_PAGE: Words = {
  en: 'There is no such page here. It may have moved, or the address has a slip in it.',
  es: 'Esta página no existe aquí. Puede haberse movido, o la dirección tiene un error.',
};
const HOME: Words = { en: 'Go to the first page', es: 'Ir a la primera página' };

/** In both languages: an address that is not ours does not say which one is read. */
export function NoSuchPage() {
  return LANGUAGES.map((language) => (
    <section key={language} lang={language}>
      <p>{NO_PAGE[language]}</p>
      <p>
        <a href={`/${language}`}>{HOME[language]}</a>
      </p>
    </section>
  ));
}
