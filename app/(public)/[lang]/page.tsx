import { paths } from '@/app/(public)/paths';
import { spoken } from '@/app/(public)/spoken';
import { ThreeDoors } from '@/components/public/ThreeDoors';
import { CENTRE } from '@/content/centre';
import { learnPages } from '@/content/pages';
import type { Words } from '@/domain/language';
import { Frame } from './Frame';

const WORDS = {
  title: { en: 'The light is on.', es: 'La luz está encendida.' },
  welcome: {
    en: 'If you or someone you love needs help with alcohol or drugs, you are in the right place. Pick the way that is easiest right now.',
    es: 'Si usted o alguien a quien quiere necesita ayuda con el alcohol o las drogas, está en el lugar correcto. Elija lo que le sea más fácil ahora.',
  },
  call: { en: 'Call us now', es: 'Llámenos ahora' },
  callMe: { en: 'Ask us to contact you', es: 'Pídanos que le busquemos' },
  callMeText: {
    en: 'A name to use and one way to reach you. That is all.',
    es: 'Un nombre y una forma de buscarle. Nada más.',
  },
  form: { en: 'Answer some questions', es: 'Conteste unas preguntas' },
  formText: {
    en: 'About 8 minutes. Stop whenever you like; you can come back.',
    es: 'Unos 8 minutos. Pare cuando quiera; puede volver después.',
  },
  back: { en: 'I have a code of six words', es: 'Tengo un código de seis palabras' },
  learn: { en: 'Read about this first', es: 'Leer primero sobre esto' },
} satisfies Record<string, Words>;

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
          },
          { href: paths.callMe(lang), title: WORDS.callMe[lang], text: WORDS.callMeText[lang] },
          { href: paths.start(lang), title: WORDS.form[lang], text: WORDS.formText[lang] },
        ]}
      />
      <p>
        <a href={paths.comeBack(lang)}>{WORDS.back[lang]}</a>
      </p>
      <h2>{WORDS.learn[lang]}</h2>
      <ul>
        {learnPages()
          .filter(({ front }) => front.lang === lang)
          .map((page) => (
            <li key={page.front.slug}>
              <a href={paths.learn(lang, page.front.slug)}>{page.front.title}</a>
            </li>
          ))}
        <li>
          <a href={paths.learn(lang)}>{lang === 'en' ? 'All pages' : 'Todas las páginas'}</a>
        </li>
      </ul>
    </Frame>
  );
}
