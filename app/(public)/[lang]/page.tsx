import type { Metadata } from 'next';
import { foundMetadata } from '@/app/(public)/found-metadata';
import { paths } from '@/app/(public)/paths';
import { spoken } from '@/app/(public)/spoken';
import { LEARN_WORDS } from '@/components/learn/words';
import styles from '@/components/public/pages.module.css';
import { ThreeDoors } from '@/components/public/ThreeDoors';
import { CENTRE } from '@/content/centre';
import { SAMHSA } from '@/content/crisis-lines';
import { learnPage, learnSlugs } from '@/content/pages';
import { LANGUAGES, type Language, type Words } from '@/domain/language';
import { Frame } from './Frame';

const WORDS = {
  title: { en: 'The light is on.', es: 'La luz está encendida.' },
  // Shown where the address is found or shared: it says no more of why than the address does.
  found: {
    en: 'Call us, ask us to contact you, or answer some questions, at any hour.',
    es: 'Llámenos, pídanos que nos comuniquemos con usted o conteste unas preguntas, a cualquier hora.',
  },
  welcome: {
    en: 'If you or someone you love needs help with alcohol or drugs, you are in the right place. Pick the way that is easiest right now.',
    es: 'Si usted o alguien a quien quiere necesita ayuda con el alcohol o las drogas, está en el lugar correcto. Elija lo que le sea más fácil ahora.',
  },
  call: { en: 'Call us now', es: 'Llámenos ahora' },
  night: {
    en: 'At night you can call SAMHSA for free. They answer at any hour:',
    es: 'De noche puede llamar gratis a SAMHSA, que contesta a cualquier hora:',
  },
  nightIn: { en: '.', es: ' (en español también).' },
  callMe: { en: 'Ask us to contact you', es: 'Pídanos que nos comuniquemos con usted' },
  callMeText: {
    en: 'A name to use and one way to reach you. That is all.',
    es: 'Un nombre y una forma de comunicarnos con usted. Nada más.',
  },
  form: { en: 'Answer some questions', es: 'Conteste unas preguntas' },
  formText: {
    en: 'About 8 minutes. Stop whenever you like; you can come back.',
    es: 'Unos 8 minutos. Pare cuando quiera; puede volver después.',
  },
  back: { en: 'I have a code of six words', es: 'Tengo un código de seis palabras' },
  paper: { en: 'Fill in the form on paper', es: 'Llenar el formulario en papel' },
  learn: { en: 'Read about this first', es: 'Leer primero sobre esto' },
} satisfies Record<string, Words>;

/** An address in no language of ours is no page: it is not drawn, and nothing is kept for it. */
export const dynamicParams = false;

export async function generateMetadata({ params }: { params: Promise<{ lang: string }> }): Promise<Metadata> {
  const lang = spoken((await params).lang);
  return foundMetadata({ lang, at: paths.home, description: WORDS.found[lang] });
}

export default async function Home({ params }: { params: Promise<{ lang: string }> }) {
  const lang = spoken((await params).lang);
  return (
    <Frame lang={lang} fullStrip at={paths.home}>
      <ThreeDoors
        title={WORDS.title[lang]}
        welcome={WORDS.welcome[lang]}
        doors={[
          {
            href: `tel:${CENTRE.phone.e164}`,
            title: WORDS.call[lang],
            text: `${CENTRE.phone.display}. ${CENTRE.staffed[lang]}`,
            note: (
              <>
                {WORDS.night[lang]} <a href={SAMHSA.href}>{SAMHSA.number}</a>
                {WORDS.nightIn[lang]}
              </>
            ),
          },
          { href: paths.callMe(lang), title: WORDS.callMe[lang], text: WORDS.callMeText[lang] },
          { href: paths.start(lang), title: WORDS.form[lang], text: WORDS.formText[lang] },
        ]}
      />
      <div className={styles.choices}>
        <a href={paths.comeBack(lang)}>{WORDS.back[lang]}</a>
        <a href={paths.paper(lang)}>{WORDS.paper[lang]}</a>
      </div>
      <h2>{WORDS.learn[lang]}</h2>
      <ul className={styles.links}>
        {learnSlugs().map((slug) => (
          <LearnItem key={slug} lang={lang} slug={slug} />
        ))}
        <li>
          <a href={paths.learn(lang)}>{lang === 'en' ? 'All pages' : 'Todas las páginas'}</a>
        </li>
      </ul>
    </Frame>
  );
}

/** A page written in the reader's language; else in the other, by a name the reader knows, and said to be. */
function LearnItem({ lang, slug }: { lang: Language; slug: string }) {
  const own = learnPage(slug, lang);
  const front = (own ?? LANGUAGES.map((one) => learnPage(slug, one)).find((page) => page !== null))?.front;
  if (!front) return null;
  return (
    <li>
      <a href={paths.learn(front.lang, slug)} hrefLang={front.lang}>
        {own ? front.title : `${front.title} (${LEARN_WORDS.onlyIn[lang]})`}
      </a>
    </li>
  );
}
