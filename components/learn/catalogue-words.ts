import type { Language, Words } from '@/domain/language';
import type { AbruptStop, Span } from '@/domain/substances/substance';

/** The words around what is taught from the catalogue. What is said of a substance or a mix is in `domain/substances`. */
export const CATALOGUE_WORDS = {
  listTitle: { en: 'Which substance would you like to know about?', es: '¿Sobre qué sustancia quiere saber?' },
  listIntro: {
    en: 'From A to Z, with street names. Each page says what it is, what it does when mixed, and what can happen when it is stopped.',
    es: 'De la A a la Z, con los nombres de la calle. Cada página dice qué es, qué pasa si se mezcla y qué puede pasar si se deja.',
  },
  groups: { en: 'By kind', es: 'Por tipo' },
  aToZ: { en: 'A to Z', es: 'De la A a la Z' },
  also: { en: 'Also called:', es: 'También le dicen:' },
  whatIs: { en: 'What is it?', es: '¿Qué es?' },
  whatCalled: { en: 'What else is it called?', es: '¿Qué otros nombres tiene?' },
  fullName: { en: 'In our list it is:', es: 'En nuestra lista es:' },
  noStreetNames: { en: 'We have no street names for it.', es: 'No le conocemos nombres de la calle.' },
  unchecked: {
    en: 'Some of these names are from hearsay, still to be checked. A name can mean other things where you live.',
    es: 'Algunos de estos nombres son de oídas y están por verificar. Un nombre puede querer decir otra cosa donde usted vive.',
  },
  sameName: {
    en: 'A name can mean other things where you live.',
    es: 'Un nombre puede querer decir otra cosa donde usted vive.',
  },
  fakes: { en: 'What if it did not come from a pharmacy?', es: '¿Y si no vino de una farmacia?' },
  fakesNames: {
    en: 'Fake pills are sold under these names too:',
    es: 'También se venden pastillas falsas con estos nombres:',
  },
  fakesSay: {
    en: 'A pill that did not come from a pharmacy may be a fake. It may hold fentanyl. You cannot tell by looking.',
    es: 'Una pastilla que no vino de una farmacia puede ser falsa. Puede tener fentanilo. No se puede saber con solo mirarla.',
  },
  mixed: { en: 'What happens when it is mixed?', es: '¿Qué pasa si se mezcla?' },
  mixedIntro: {
    en: 'The worst come first. Each name leads to a page on the two together.',
    es: 'Primero las peores. Cada nombre lleva a una página sobre las dos juntas.',
  },
  with: { en: 'With:', es: 'Con:' },
  mixMore: { en: 'Was it mixed with more than one?', es: '¿Se mezcló con más de una?' },
  mixMoreLink: { en: 'Check a mix of several', es: 'Revisar una mezcla de varias' },
  stopped: { en: 'What happens when someone stops suddenly?', es: '¿Qué pasa si se deja de golpe?' },
  canHappen: { en: 'What can happen:', es: 'Qué puede pasar:' },
  stopSay: {
    en: 'Do not stop all at once, and not alone. Ask a doctor, a nurse, or us how to stop with help.',
    es: 'No lo deje de golpe ni por su cuenta. Pregunte a un médico, a una enfermera o a nosotros cómo dejarlo con ayuda.',
  },
  stopSayMild: {
    en: 'Ask a doctor, a nurse, or us before you stop. If it is a medicine that was prescribed, ask whoever prescribed it.',
    es: 'Pregunte a un médico, a una enfermera o a nosotros antes de dejarlo. Si es una medicina con receta, pregunte a quien la recetó.',
  },
  afterBreak: {
    en: 'After a break, the body is no longer used to it. What it could take before can now kill.',
    es: 'Después de una pausa, el cuerpo ya no está acostumbrado. Lo que antes aguantaba ahora puede matar.',
  },
  when: { en: 'When does it start, and how long does it last?', es: '¿Cuándo empieza y cuánto dura?' },
  timesSource: {
    en: 'These times are from the sources. They are rough.',
    es: 'Estos tiempos vienen de las fuentes. Son aproximados.',
  },
  timesGeneral: {
    en: 'These times are general knowledge. They are rough, and still to be checked.',
    es: 'Estos tiempos son de conocimiento general. Son aproximados y están por verificar.',
  },
  timesRough: {
    en: 'These times are rough. Many are general knowledge, still to be checked.',
    es: 'Estos tiempos son aproximados. Muchos son de conocimiento general y están por verificar.',
  },
  timesNone: {
    en: 'We have no times for it. That does not mean nothing will happen.',
    es: 'No tenemos tiempos para esto. Eso no quiere decir que no pase nada.',
  },
  timesSigned: {
    en: 'No clinician has signed them off. Each person is different.',
    es: 'Ningún profesional de la salud los ha aprobado. Cada persona es distinta.',
  },
  fromLastUse: { en: 'Counted from the last use', es: 'Contado desde el último uso' },
  starts: { en: 'Starts', es: 'Empieza' },
  strongest: { en: 'Strongest', es: 'Más fuerte' },
  lasts: { en: 'Lasts', es: 'Dura' },
  over: { en: 'Mostly over', es: 'Suele terminar' },
  suddenStop: { en: 'Stopping suddenly', es: 'Dejarlo de golpe' },
  substance: { en: 'Substance', es: 'Sustancia' },
  notKnown: { en: 'not known', es: 'no se sabe' },
  help: { en: 'Where can I get help?', es: '¿Dónde puedo encontrar ayuda?' },
  naloxone: {
    en: 'Naloxone can reverse an opioid overdose. Giving it is right even when you are not sure what was taken. A pharmacy has it with no prescription.',
    es: 'La naloxona puede revertir una sobredosis de opioides. Está bien darla aunque no se sepa qué se tomó. La farmacia la tiene sin receta.',
  },
  naloxoneSay: {
    en: 'Keep naloxone where all at home can find it. After you give it, call 911 and stay.',
    es: 'Tenga naloxona donde todos en casa la encuentren. Después de darla, llame al 911 y quédese.',
  },
  allSubstances: { en: 'All substances, A to Z', es: 'Todas las sustancias, de la A a la Z' },
  checker: {
    en: 'What happens when drugs, medicines, or drinks are mixed?',
    es: '¿Qué pasa si se mezclan drogas, medicinas o bebidas?',
  },
  checkerIntro: {
    en: 'Choose two or more, or type their names. Nothing you choose or type here is kept.',
    es: 'Elija dos o más, o escriba sus nombres. Aquí no se guarda nada de lo que elija o escriba.',
  },
  checkerDescription: {
    en: 'Choose two drugs, medicines or drinks and read how dangerous they are together, why, what to watch for, and what to do.',
    es: 'Elija dos drogas, medicinas o bebidas y lea qué tan peligrosas son juntas, por qué, qué vigilar y qué hacer.',
  },
  typed: { en: 'Type the names', es: 'Escriba los nombres' },
  typedHint: { en: 'Street names work too: bars and lean', es: 'También sirven los nombres de la calle: trago y mota' },
  find: { en: 'Look them up', es: 'Buscar' },
  orChoose: { en: 'Or choose from the list', es: 'O elija de la lista' },
  change: { en: 'Change this mix, or add to it', es: 'Cambiar esta mezcla o agregarle algo' },
  nth: { en: 'Substance', es: 'Sustancia' },
  choose: { en: 'Choose one', es: 'Elija una' },
  addAnother: { en: 'Add another', es: 'Agregar otra' },
  show: { en: 'Show what is known', es: 'Mostrar lo que se sabe' },
  howBad: { en: 'How dangerous is it?', es: '¿Qué tan peligroso es?' },
  worst: { en: 'Taken all together:', es: 'Todo junto:' },
  together: { en: 'Taken together:', es: 'Esta mezcla:' },
  partUnknown: {
    en: 'About some of these pairs we don’t know enough. That doesn’t mean they are safe.',
    es: 'De algunos de estos pares no sabemos lo suficiente. Eso no quiere decir que sean seguros.',
  },
  eachAlone: {
    en: 'This is about the mix. Each one has a page of its own, below.',
    es: 'Esto es sobre la mezcla. Cada una tiene su propia página, más abajo.',
  },
  signs: { en: 'What are the danger signs?', es: '¿Cuáles son las señales de peligro?' },
  signsLead: { en: 'Call 911 if someone:', es: 'Llame al 911 si alguien:' },
  pairsTitle: { en: 'What does each pair do?', es: '¿Qué hace cada par?' },
  whatNow: { en: 'What can I do?', es: '¿Qué puedo hacer?' },
  doStay: {
    en: 'Was it taken just now? Stay with the person. Do not leave them to sleep it off.',
    es: '¿Se tomó hace poco? Quédese con la persona. No la deje sola «para que se le pase durmiendo».',
  },
  doPoison: {
    en: 'Awake and breathing, and you are worried? Ask Poison Help, at any hour:',
    es: '¿Está despierta y respira, y usted se preocupa? Pregunte a la línea de Ayuda por envenenamiento, a cualquier hora:',
  },
  doTell: {
    en: 'Tell the doctor, the nurse, or the pharmacist all that is taken. They ask so they can help.',
    es: 'Diga al médico, a la enfermera o al farmacéutico todo lo que toma. Preguntan para poder ayudar.',
  },
  doNotStop: {
    en: 'Do not stop a prescribed medicine because of this page. Ask first.',
    es: 'No deje una medicina recetada por lo que dice esta página. Pregunte antes.',
  },
  each: { en: 'What about each one by itself?', es: '¿Y cada una por separado?' },
  whichTitle: { en: 'Which one do you mean?', es: '¿A cuál se refiere?' },
  whichIntro: {
    en: 'Some names mean more than one thing. Tick what it was. If it may be more than one, tick them all.',
    es: 'Algunos nombres quieren decir más de una cosa. Marque cuál era. Si puede ser más de una, márquelas todas.',
  },
  canMean: { en: 'can mean:', es: 'puede ser:' },
  isRead: { en: 'is:', es: 'es:' },
  mayMean: { en: 'is not a name we know. Did you mean:', es: 'no es un nombre que conozcamos. ¿Quiso decir:' },
  noIdea: { en: 'is not a name we know.', es: 'no es un nombre que conozcamos.' },
  nameNumber: { en: 'Name', es: 'Nombre' },
  chart: { en: 'Which kinds of drugs are dangerous together?', es: '¿Qué tipos de drogas son peligrosos juntos?' },
  chartDescription: {
    en: 'A chart of ten kinds of drugs and medicines, and the worst that any two of them can do together, in words.',
    es: 'Un cuadro de diez tipos de drogas y medicinas, y lo peor que dos de ellas pueden hacer juntas, en palabras.',
  },
  chartIntro: {
    en: 'Each square shows the worst that any two of these kinds do together. One pair can be less bad. Look it up to be sure.',
    es: 'Cada cuadro muestra lo peor que hacen dos de estos tipos juntos. Un par puede ser menos malo. Búsquelo para saber.',
  },
  chartKey: { en: 'What the squares mean', es: 'Qué quieren decir los cuadros' },
  chartNumbers: { en: 'What the numbers mean', es: 'Qué quieren decir los números' },
  chartTable: { en: 'The same in words', es: 'Lo mismo en palabras' },
  twoKinds: { en: 'Two kinds', es: 'Dos tipos' },
  theWorst: { en: 'The worst of them', es: 'Lo peor de ellos' },
  ofWhich: { en: 'Pairs not known', es: 'Pares que no se saben' },
  outOf: { en: 'of', es: 'de' },
  twoOf: { en: 'Two of:', es: 'Dos de:' },
  stoppingTitle: {
    en: 'When does withdrawal start, and how long does it last?',
    es: '¿Cuándo empieza la abstinencia y cuánto dura?',
  },
  stoppingDescription: {
    en: 'For each substance: when withdrawal usually starts, when it is worst, and how long it lasts, as far as it is known.',
    es: 'Para cada sustancia: cuándo suele empezar la abstinencia, cuándo es peor y cuánto dura, hasta donde se sabe.',
  },
  stoppingIntro: {
    en: 'The line runs from one hour to two months after the last use. It is not even: the first days take up most of it.',
    es: 'La línea va de una hora a dos meses después del último uso. No es pareja: los primeros días ocupan casi todo.',
  },
} satisfies Record<string, Words>;

/** What opens the sentence on the worst mix: with this one, or with this one among others. */
export const worstMix = (name: string, amongOthers: boolean): Words => ({
  en: `At its worst when mixed, ${amongOthers ? 'as with' : 'with'} ${name}:`,
  es: `Lo peor si se mezcla, ${amongOthers ? 'por ejemplo ' : ''}con ${name}:`,
});

/** “6 to 24 hours”, from two days on in days; a missing figure stays missing. */
export function spanWords(span: Span | null, unit: 'hours' | 'days', lang: Language): string {
  if (!span) return CATALOGUE_WORDS.notKnown[lang];
  const inDays = unit === 'days' || (span[0] >= 48 && span.every((hours) => hours % 24 === 0));
  const [from, to] = unit === 'hours' && inDays ? [span[0] / 24, span[1] / 24] : span;
  const name = inDays ? { en: 'days', es: 'días' } : { en: 'hours', es: 'horas' };
  if (from === to) return `${from} ${name[lang]}`;
  return lang === 'es' ? `${from} a ${to} ${name.es}` : `${from} to ${to} ${name.en}`;
}

/** What the figures of a sudden stop rest on. */
export function timesWords({ onsetHours, timing }: AbruptStop): Words {
  if (!onsetHours) return CATALOGUE_WORDS.timesNone;
  return timing.basis === 'source' ? CATALOGUE_WORDS.timesSource : CATALOGUE_WORDS.timesGeneral;
}
