import { notFound } from 'next/navigation';
import { neutralHead } from '@/app/(public)/neutral-head';
import { PAPER_VOICES, paths } from '@/app/(public)/paths';
import { spoken } from '@/app/(public)/spoken';
import { CentrePhone } from '@/components/public/CentrePhone';
import { PaperForm } from '@/components/public/PaperForm';
import { PrintButton } from '@/components/public/PrintButton';
import { ScreenLink } from '@/components/public/ScreenLink';
import { CENTRE } from '@/content/centre';
import { paperFor } from '@/domain/intake/paper';
import type { Voice } from '@/domain/intake/question';
import { LANGUAGES, type Words } from '@/domain/language';
import { Frame } from '../../Frame';

const { street, city, state, zip } = CENTRE.address;
const ADDRESS = `${street}, ${city}, ${state} ${zip}`;

const WORDS = {
  title: { en: 'The form on paper', es: 'El formulario en papel' },
  danger: {
    en: 'If there is danger now, do not wait for paper: call 911.',
    es: 'Si hay peligro ahora, no espere al papel: llame al 911.',
  },
  how: {
    en: 'Print this page and write on it. Please answer what is marked “needed”. You can skip the rest.',
    es: 'Imprima esta página y escriba en ella. Conteste, por favor, lo que dice “necesario”. Lo demás puede saltárselo.',
  },
  where: {
    en: `Bring it or mail it to ${ADDRESS}. Or read it to us by phone:`,
    es: `Tráigalo o envíelo por correo a ${ADDRESS}. O léanoslo por teléfono:`,
  },
  safe: {
    en: 'Paper can be found. Keep it where only you can read it.',
    es: 'Un papel se puede encontrar. Guárdelo donde solo usted lo lea.',
  },
} satisfies Record<string, Words>;

const OTHER: Readonly<Record<Voice, { readonly voice: Voice; readonly words: Words }>> = {
  you: { voice: 'they', words: { en: 'This is for someone else', es: 'Es para otra persona' } },
  they: { voice: 'you', words: { en: 'This is for me', es: 'Es para mí' } },
};

interface Route {
  readonly params: Promise<{ lang: string; voice: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => LANGUAGES.flatMap((lang) => PAPER_VOICES.map((voice) => ({ lang, voice })));

export const generateMetadata = async ({ params }: Route) => neutralHead(spoken((await params).lang));

/** A blank form to print and write on: every question of the intake, from the same steps, for oneself or somebody else. */
export default async function Paper({ params }: Route) {
  const { lang: asked, voice: address } = await params;
  const lang = spoken(asked);
  const voice = PAPER_VOICES.find((one) => one === address) ?? notFound();
  const other = OTHER[voice];
  return (
    <Frame lang={lang} title={WORDS.title[lang]} fullStrip at={(language) => paths.paper(language, voice)}>
      <p>{WORDS.danger[lang]}</p>
      <p>{WORDS.how[lang]}</p>
      <p>
        {WORDS.where[lang]} <CentrePhone {...CENTRE.phone} />
      </p>
      <p>{WORDS.safe[lang]}</p>
      <ScreenLink href={paths.paper(lang, other.voice)}>{other.words[lang]}</ScreenLink>
      <PrintButton lang={lang} />
      <PaperForm lang={lang} steps={paperFor(voice)} />
    </Frame>
  );
}
