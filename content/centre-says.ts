import type { z } from 'zod';
import type { saysRecord } from './centre-record';

/**
 * The long half of the centre's record: what it tells those who come, and their families. Fictional, like the rest of
 * it. Checked together with it in centre.ts.
 */
export const CENTRE_SAYS: z.input<typeof saysRecord> = {
  beforeYouCome: [
    {
      en: 'Staff tell you on the phone when to come. Please do not set out before that.',
      es: 'El personal le dice por teléfono cuándo venir. Por favor, no salga antes.',
    },
    {
      en: 'If this is not the right place for you, we say so, and tell you where else to ask.',
      es: 'Si este no es el lugar para usted, se lo decimos y le contamos dónde más preguntar.',
    },
    { en: 'If you have no ride, tell us when we talk.', es: 'Si no tiene en qué venir, díganoslo al hablar.' },
  ],
  firstDay: [
    {
      en: 'Somebody meets you at the door. You do not have to walk in alone.',
      es: 'Alguien le recibe en la puerta. No tiene que entrar a solas.',
    },
    {
      en: 'A nurse sees you first. The nurse asks how you feel, what you took, and when.',
      es: 'Primero le atiende un enfermero. Le pregunta cómo se siente, qué tomó y cuándo.',
    },
    {
      en: 'We look through your bags with you, with the door shut.',
      es: 'Revisamos sus cosas con usted, a puerta cerrada.',
    },
    {
      en: 'Then you see your room. You eat, and you rest. There are no groups on the first day.',
      es: 'Después ve su cuarto, come y descansa. El primer día no hay grupos.',
    },
    {
      en: 'Ask as often as you like. It is fine to forget what we said.',
      es: 'Pregunte cuantas veces quiera. No importa si se le olvida lo que dijimos.',
    },
    {
      en: 'You may leave when you want. Please talk with a nurse before you go.',
      es: 'Puede irse cuando quiera. Antes, por favor, hable con un enfermero.',
    },
  ],
  clothes: [
    { en: 'Soft clothes for one week, and one warm layer.', es: 'Ropa cómoda para una semana y algo que abrigue.' },
    { en: 'Shoes you can walk in, and something to sleep in.', es: 'Zapatos para caminar y algo para dormir.' },
    {
      en: 'There is a washing machine. If you have no clothes to bring, we have some.',
      es: 'Hay lavadora. Si no tiene ropa que traer, aquí tenemos.',
    },
  ],
  comfort: [
    {
      en: 'A pillow or a blanket from home, photos, a book.',
      es: 'Una almohada o una cobija de casa, fotos, un libro.',
    },
    { en: 'What you use for your faith, if you have one.', es: 'Lo que use para su fe, si la tiene.' },
    {
      en: 'A toothbrush, a comb, soap and shampoo. Please bring none with alcohol in it.',
      es: 'Cepillo de dientes, peine, jabón y champú. Que no lleven alcohol, por favor.',
    },
    { en: 'A notebook. We have pens.', es: 'Un cuaderno. Aquí hay plumas.' },
  ],
  medicines: [
    {
      en: 'All your medicines, in the bottles or boxes they came in.',
      es: 'Todas sus medicinas, en los frascos o cajas en que vinieron.',
    },
    {
      en: 'A list of what you take, and the name of whoever gives it to you.',
      es: 'Una lista de lo que toma y el nombre de quien se lo da.',
    },
    {
      en: 'What you use each day: an inhaler, glasses, hearing aids, a machine for sleep.',
      es: 'Lo que usa cada día: inhalador, lentes, aparatos para oír, máquina para dormir.',
    },
    {
      en: 'If you go to a methadone or buprenorphine clinic, its name and phone number.',
      es: 'Si va a una clínica de metadona o buprenorfina, el nombre y el teléfono.',
    },
    { en: 'If you have a pump, its card.', es: 'Si tiene una bomba, la tarjeta de la bomba.' },
    { en: 'A nurse keeps your medicines safe here.', es: 'Aquí un enfermero le guarda las medicinas.' },
  ],
  papers: [
    {
      en: 'A card with your name and photo, if you have one.',
      es: 'Un documento con su nombre y foto, si lo tiene.',
    },
    {
      en: 'An insurance card, if you have one. If you do not, come without it.',
      es: 'La tarjeta del seguro, si la tiene. Si no, venga sin ella.',
    },
    {
      en: 'Papers from a court or from work, if someone needs to hear from us.',
      es: 'Papeles de la corte o del trabajo, si alguien necesita noticias nuestras.',
    },
    { en: 'Phone numbers of your people, on paper.', es: 'Los teléfonos de su gente, en un papel.' },
  ],
  leaveAtHome: [
    {
      en: 'Alcohol, drugs, weapons, and things that burn, such as candles.',
      es: 'Alcohol, drogas, armas y cosas que se prenden, como velas.',
    },
    {
      en: 'More money than you need for a few snacks, and jewelry you would hate to lose.',
      es: 'Más dinero del que necesita para un antojo, y joyas que le dolería perder.',
    },
    {
      en: 'If you have something on you when you come, tell the nurse. We do not send you away for saying so.',
      es: 'Si trae algo encima al llegar, dígaselo al enfermero. No le mandamos de vuelta por decirlo.',
    },
  ],
  rooms: [
    {
      en: 'Two people share a room. Each has a bed, a lamp, and a drawer that locks.',
      es: 'Dos personas comparten cuarto. Cada una tiene cama, lámpara y un cajón con llave.',
    },
    {
      en: 'We ask where you feel safe before we pick a room.',
      es: 'Antes de elegir el cuarto, le preguntamos dónde se siente a salvo.',
    },
    {
      en: 'Staff look in at night. They try not to wake you.',
      es: 'De noche el personal se asoma. Trata de no despertarle.',
    },
    { en: 'You can smoke in the yard, and only there.', es: 'Se puede fumar en el patio, y solo ahí.' },
  ],
  food: [
    {
      en: 'There are three meals a day. There is something to eat or drink at any hour.',
      es: 'Hay tres comidas al día. A toda hora hay algo de comer o de tomar.',
    },
    {
      en: 'Tell us what you cannot eat, or do not eat. We cook for that.',
      es: 'Díganos qué no puede comer, o qué no come. Cocinamos para eso.',
    },
  ],
  phones: [
    {
      en: 'For the first three days we keep your phone in a locked box.',
      es: 'Los primeros tres días guardamos su teléfono en una caja con llave.',
    },
    {
      en: 'In those days you can use our phone each evening. If a child or a parent needs you, ask at any time.',
      es: 'En esos días puede usar nuestro teléfono cada tarde. Si su hijo o sus padres le necesitan, pídalo a cualquier hora.',
    },
    { en: 'After that you have your own phone from 5 to 8 p.m.', es: 'Después tiene su teléfono de 5 a 8 p. m.' },
    {
      en: 'No photos and no videos, so that nobody outside learns who is here.',
      es: 'Sin fotos ni videos, para que nadie de fuera sepa quién está aquí.',
    },
  ],
  visitors: [
    {
      en: 'Visits are on Sundays, from 1 to 4 p.m. They start after the first week.',
      es: 'Las visitas son los domingos, de 1 a 4 p. m. Empiezan después de la primera semana.',
    },
    {
      en: 'You say who may come. We let in no one else.',
      es: 'Usted dice quién puede venir. No dejamos entrar a nadie más.',
    },
    { en: 'Children can come with a grown-up.', es: 'Los niños pueden venir con un adulto.' },
    {
      en: 'Pets cannot stay here. If no one can care for yours, tell us when we talk.',
      es: 'Las mascotas no se pueden quedar. Si nadie puede cuidar la suya, díganoslo al hablar.',
    },
  ],
  family: [
    {
      en: 'If you ask us whether someone is here, we say neither yes nor no. We may talk with you once they say so in writing.',
      es: 'Si nos pregunta si alguien está aquí, no decimos ni sí ni no. Podemos hablar con usted cuando esa persona lo permita por escrito.',
    },
    { en: 'You can tell us what worries you. We listen.', es: 'Puede contarnos lo que le preocupa. Le escuchamos.' },
    {
      en: 'There is a group for families on Wednesdays at 6 p.m. You can come even if the person you love is not here.',
      es: 'Hay un grupo para familias los miércoles a las 6 p. m. Puede venir aunque la persona que quiere no esté aquí.',
    },
  ],
  after: [
    {
      en: 'Before you leave, you make a plan with us, on paper, and take it with you.',
      es: 'Antes de irse, hace con nosotros un plan en papel y se lo lleva.',
    },
    {
      en: 'We call you in the first week after, if you want us to.',
      es: 'Le llamamos la primera semana después, si usted quiere.',
    },
    {
      en: 'You can come back and ask again. You do not have to explain why.',
      es: 'Puede volver a pedir ayuda. No tiene que explicar por qué.',
    },
  ],
  paying: [
    { en: 'Asking costs you nothing. It ties you to nothing.', es: 'Preguntar no cuesta nada ni le obliga a nada.' },
    {
      en: 'We take Medicaid and some private plans. Tell us the name of yours, and we look it up with you.',
      es: 'Aceptamos Medicaid y algunos seguros privados. Díganos cuál tiene y lo buscamos con usted.',
    },
    {
      en: 'If you have no insurance, ask anyway. We look with you at what there is, here or elsewhere.',
      es: 'Si no tiene seguro, pregunte de todos modos. Vemos con usted qué hay, aquí o en otro lugar.',
    },
    {
      en: 'Before you come, we write down for you what we know of the cost.',
      es: 'Antes de que venga, le damos por escrito lo que sabemos del costo.',
    },
  ],
};
