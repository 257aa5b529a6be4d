import type { Language } from '@/domain/language';

/** A pattern (Unicode; of any case, unless `exactCase`) and what to do about it. */
export interface RefusedWord {
  readonly match: string;
  readonly instead: string;
  readonly exactCase?: true;
}

const PERSON_EN = 'write the person first: "person with a substance use disorder", "person who uses drugs"';
const PERSON_ES = 'escriba primero a la persona: "persona con un trastorno por consumo de sustancias"';

/** Source: `nida_words`, `nida_words_es`; promises, doses and risk talk are our own rules. */
export const REFUSED_WORDS: Readonly<Record<Language, readonly RefusedWord[]>> = {
  en: [
    { match: String.raw`\b(?:addicts?|junk(?:ie|y|ies)|druggies?|abusers?)\b`, instead: PERSON_EN },
    { match: String.raw`\busers?\b`, instead: 'write "person who uses drugs"' },
    {
      match: String.raw`(?<!non-)\balcoholics?\b(?!\s+(?:anonymous|drinks?|beverages?))`,
      instead: 'write "person with alcohol use disorder"',
    },
    // "Has drunk" is what someone did, and no name for them.
    {
      match: String.raw`(?<!\b(?:have|has|had|having|['’]ve)\s(?:not\s|never\s|just\s)?)\bdrunks?\b`,
      instead: 'write "person who drinks heavily", or what was drunk another way',
    },
    // Agencies are called what they are called, and what is done to a child or an elder is called abuse.
    {
      match: String.raw`(?<!\b(?:child|elder|sexual|physical|emotional|domestic|national\s+institute\s+on\s+(?:drug|alcohol))\s)\babus(?:e|es|ed|ing)\b(?!\s+and\s+(?:mental\s+health\s+services|neglect))`,
      instead: 'write "use", "misuse" or "use disorder"',
    },
    {
      match: String.raw`\bdrug\s+habits?\b|\bkick\w*\s+the\s+habit\b`,
      instead: 'write "substance use disorder", or "stopped using"',
    },
    // Of a room or a needle it is only true.
    {
      match: String.raw`(?<!\b(?:air|bathrooms?|beds?|clothes|hands?|house|kitchens?|needles?|place|rooms?|sheets?|skin|syringes?|towels?|water|wounds?)\s)\b(?:got|get|gets|getting|stay|stays|staying|stayed|been|be|is|are|was|were|come|came|went|gone)\s+(?:clean|dirty)\b`,
      instead: 'write "in recovery" or "not using" of a person, "negative" or "positive" of a test',
    },
    {
      match: String.raw`\b(?:clean|dirty)\s+(?:person|people|tests?|urine|time|and\s+sober)\b`,
      instead: 'write "in recovery" of a person, "negative" or "positive" of a test',
    },
    {
      match: String.raw`\baddicted\s+(?:bab(?:y|ies)|newborns?)\b|\bborn\s+addicted\b`,
      instead: 'write "newborn with withdrawal"',
    },
    {
      match: String.raw`\bopioid[- ](?:substitution|replacement)\b|\bmedication[- ]assisted\s+treatment\b`,
      instead: 'write "medication for opioid use disorder"',
    },
    { match: String.raw`\bMAT\b`, instead: 'write "medication for opioid use disorder"', exactCase: true },
    {
      match: String.raw`\brelaps\w*|\bf[ae]ll(?:s|ing|en)?\s+off\s+the\s+wagon\b`,
      instead: 'write "returned to use" or "recurrence"',
    },
    // To be refused care is done to a person, and may be told.
    {
      match: String.raw`\bnon-?complian\w*|(?<!\b(?:be|been|being)\s)\brefus(?:ed|es)\b|\b(?:they|you)\s+refuse\b`,
      instead: 'write "did not take" or "chose not to"',
    },
    {
      match: String.raw`\b(?:commit\w*\s+suicide|failed\s+(?:suicide\s+)?attempts?)\b`,
      instead: 'write "died by suicide" or "suicide attempt"',
    },
    { match: String.raw`\boverdosed\s+on\s+purpose\b`, instead: 'ask: "Was it planned?"' },
    { match: String.raw`\bdrugs?\s+of\s+choice\b`, instead: 'write "main substance"' },
    {
      match: String.raw`\bfrequent\s+flyers?\b|\bdrug[- ]seek\w*`,
      instead: 'write "person who has come back for help"',
    },
    { match: String.raw`\bcur(?:e|es|ed|ing)\b|\bguarant\w*|\bpainless\w*`, instead: 'a promise we cannot keep' },
    {
      match: String.raw`(?<![\d.,])100\s?(?:%|percent\b)|\b(?:success|recovery)\s+rates?\b|\brates?\s+of\s+(?:success|recovery)\b|\b\d[\d.,]*\s?(?:%|percent)\s+(?:success\w*|effective|of\s+our|stay\s+sober|recover\w*)\b`,
      instead: 'a promise or a success rate',
    },
    {
      match: String.raw`\bwe\s+(?:can\s+)?promis\w*|\byou\s+will\s+(?:recover|get\s+(?:better|well|sober)|heal|succeed|stay\s+sober|be\s+(?:fine|ok|okay))\b`,
      instead: 'a promise we cannot keep',
    },
    {
      match: String.raw`\bsafe\s+detox\b|\bdetox\s+(?:safely\s+)?at\s+home\b`,
      instead: 'detox at home is not offered as safe',
    },
    {
      match: String.raw`(?:\b(?:best|top|leading|number\s+one)|#\s?1)\s+(?:rehab|treatment|cent(?:er|re)|program)`,
      instead: 'no ranking',
    },
    {
      match: String.raw`\byou\s+(?:should|must|need\s+to|have\s+to)\s+(?:stop|take|taper|start|reduce|increase|double|skip|cut\s+down)\b`,
      instead: 'no dose or schedule: say who to ask',
    },
    {
      match: String.raw`\b\d[\d.,]*\s?(?:mg|mcg|µg|milligrams?|micrograms?)\b|\btake\s+(?:\d+|one|two|three|half\s+an?)\s+(?:pills?|tablets?|capsules?)\b`,
      instead: 'no amount of a medicine',
    },
    {
      match: String.raw`(?<!\b(?:if|whether|that|when|do|did)\s)\byou\s+(?:have\s+(?:aud|oud|sud|(?:an?\s+)?(?:\w+\s+)?(?:addiction|use\s+disorder))|are\s+addicted)\b`,
      instead: 'no diagnosis: only a clinician says this',
    },
    {
      match: String.raw`\bwill\s+be\s+admitted\b|\bwe(?:\s+will|['’]ll)\s+admit\b|\bbed\s+is\s+(?:reserved|waiting|ready)\b`,
      instead: 'admission is not promised',
    },
    {
      match: String.raw`(?<!\b(?:not|never)\s|n['’]t\s)\bsafe\s+to\s+(?:mix|combine|take\s+together)\b|(?<!\bnot\s+mean\s)\bno[- ]risks?\b|\brisk[- ]free\b|\blow[- ]risk\b`,
      instead: 'no mix is called safe',
    },
    {
      match: String.raw`\bcall\s+us,?\s+(?:first\b|not\s+(?:911|9-1-1)|(?:instead\s+of|before|and\s+not)\s+(?:you\s+call|calling|911|9-1-1|an?\s+ambulance))`,
      instead: 'we never stand in for 911',
    },
    { match: String.raw`\bblack\s+box\b`, instead: 'the FDA calls it a "boxed warning"' },
  ],
  es: [
    {
      match: String.raw`\b(?:ex)?adict[oa]s?(?![\p{L}])|\b(?:drogadict|yonqui|tecat)[oa]?s?(?![\p{L}])|\bmarihuan(?:o|er[oa])s?\b|(?<!\bcírculos?\s)\bvicios[oa]s?\b|(?<!\bprotección\s(?:al|del)\s)\bconsumidor(?:es|as?)?\b`,
      instead: PERSON_ES,
    },
    { match: String.raw`\busuari[oa]s?\b`, instead: 'escriba "persona que usa drogas"' },
    {
      match: String.raw`\b(?:drog[oa]s?\s+(?:de\s+elección|preferida)|drogos?)\b`,
      instead: 'escriba "sustancia principal" o primero a la persona',
    },
    {
      match: String.raw`(?<!bebidas? )\balcohólic[oa]s?(?![\p{L}]| anónimos)|\bborrach[oa]s?(?![\p{L}])`,
      instead: 'escriba "persona con un trastorno por consumo de alcohol"',
    },
    {
      match: String.raw`\babus(?:os?|ar|an?|as|ad[oa]s?|ando|ó|aron)(?![\p{L}])(?!\s+(?:infantil|sexual|físico|de\s+(?:menores|niños|ancianos)))`,
      instead: 'escriba "consumo" o "uso indebido"',
    },
    {
      match: String.raw`\bvicios?\b|\bzombis?\b|\bhábitos?\s+de\s+(?:la\s+droga|las\s+drogas|drogas?|drogarse|consumo)\b`,
      instead: 'escriba "trastorno por consumo de sustancias"',
    },
    {
      match: String.raw`(?<!\b(?:agua|aguja|cama|casa|cocina|cuarto|habitación|herida|jeringa|piel|ropa)\s)(?<![\p{L}])(?:está|estar|estoy|estuvo|sigue|(?:se\s+)?mantiene|mantenerse|años?|mes(?:es)?|días?|orinas?|pruebas?|persona)\s+(?:limpi|suci)[oa]s?(?![\p{L}])`,
      instead: 'escriba "en recuperación", o "negativa" o "positiva" de una prueba',
    },
    {
      match: String.raw`\b(?:sustitución|reemplazo)\s+de\s+opioides\b|\btratamiento\s+asistido\b`,
      instead: 'escriba "medicamentos para el trastorno por consumo de opioides"',
    },
    {
      match: String.raw`\breca(?:ídas?|yó|er|yeron|en?(?!\s+(?:en|sobre)\b)|ído)(?![\p{L}])`,
      instead: 'escriba "volvió a usar" o "recurrencia"',
    },
    {
      match: String.raw`\bpacientes?\s+frecuentes?\b|\bbusca(?:n|dor)?\s+drogas?\b`,
      instead: 'escriba "persona que ha vuelto por ayuda"',
    },
    { match: String.raw`\bsobredosis\s+a\s+propósito\b`, instead: 'pregunte: "¿Fue planeado?"' },
    {
      match: String.raw`\bincumplid[oa]s?\b|\bno\s+coopera\b|\bse\s+negó(?![\p{L}])`,
      instead: 'escriba "no tomó" o "decidió no hacerlo"',
    },
    {
      match: String.raw`\bcomet\p{L}+\s+suicidio\b|\bintentos?\s+(?:de\s+suicidio\s+)?fallidos?\b|\bsuicidio\s+logrado\b`,
      instead: 'escriba "murió por suicidio" o "intento de suicidio"',
    },
    {
      match: String.raw`\b(?:curas?|curar(?:se)?|curad[oa]s?|curación)(?![\p{L}])|\bse\s+curó(?![\p{L}])|\bgarantiza\w*|\bsin\s+dolor\b`,
      instead: 'una promesa que no podemos cumplir',
    },
    {
      match: String.raw`(?<![\d.,])100\s?(?:%|por\s+ciento\b)|\bcien\s+por\s+ciento\b|\btasas?\s+de\s+(?:éxito|recuperación)(?![\p{L}])|\b\d[\d.,]*\s?(?:%|por\s+ciento)\s+(?:(?:de\s+)?(?:éxito|efectiv[oa]|eficaz)|de\s+nuestr[oa]s)(?![\p{L}])`,
      instead: 'una promesa o una tasa de éxito',
    },
    {
      match: String.raw`(?<!\bno\s)\b(?:le|les|se\s+lo)\s+prometemos\b|\busted\s+se\s+(?:recuperará|curará|va\s+a\s+(?:recuperar|curar))(?![\p{L}])|\b(?:usted|todo)\s+va\s+a\s+estar\s+bien\b`,
      instead: 'una promesa que no podemos cumplir',
    },
    { match: String.raw`\bdesintoxicación\s+segura\b`, instead: 'no se ofrece como segura' },
    {
      match: String.raw`\b(?:mejor|principal)(?:es)?\s+(?:centro|programa|clínica|tratamiento)s?\b`,
      instead: 'sin comparaciones',
    },
    {
      match: String.raw`(?<!\bno\s(?:usted\s)?)\b(?:usted\s+)?(?<!\bno\s)(?:debe|tiene\s+que)\s+(?:dejar|tomar|reducir|empezar|aumentar|bajar)\b|(?<!\bno\s)\bhay\s+que\s+(?:dejar\s+de\s+tomar|tomar|reducir|aumentar|bajar)`,
      instead: 'sin dosis ni calendario: diga a quién preguntar',
    },
    {
      match: String.raw`\b\d[\d.,]*\s?(?:mg|mcg|µg|miligramos?|microgramos?)\b|\btom[ae]n?\s+(?:\d+|una?|dos|tres|media)\s+(?:pastillas?|tabletas?|cápsulas?|píldoras?)\b`,
      instead: 'sin cantidades de medicamentos',
    },
    {
      match: String.raw`(?<!\b(?:si|cuando|que)\s|¿)\busted\s+tiene\s+(?:un\s+trastorno|una\s+adicción)`,
      instead: 'sin diagnóstico: solo lo hace un profesional',
    },
    {
      match: String.raw`\bserá\s+admitid[oa]\b|\bcama\s+está\s+(?:reservada|lista)\b`,
      instead: 'no se promete la admisión',
    },
    {
      match: String.raw`(?<!\b(?:no|nunca)\s)\bes\s+seguro\s+(?:mezclar|combinar)\b|(?<!\b(?:no|nunca)\s)\bson\s+segur[oa]s\s+junt[oa]s\b|\b(?:no\s+hay|sin|ningún)\s+(?:ningún\s+)?riesgos?\b|\bbajo\s+riesgo\b|\briesgo\s+bajo\b`,
      instead: 'ninguna mezcla se llama segura',
    },
    {
      match: String.raw`(?<![\p{L}])llámenos\s+(?:a\s+nosotros\s+)?(?:primero\b|(?:en\s+vez|en\s+lugar|antes)\s+(?:del|de\s+(?:llamar|marcar)|que\s+al)\b)`,
      instead: 'nunca en vez del 911',
    },
  ],
};
