import type { Language } from '@/domain/language';

/** A pattern (case-insensitive, Unicode) and what to do about it. */
export interface RefusedWord {
  readonly match: string;
  readonly instead: string;
}

const PERSON_EN = 'write the person first: "person with a substance use disorder", "person who uses drugs"';
const PERSON_ES = 'escriba primero a la persona: "persona con un trastorno por consumo de sustancias"';

/** Source: `nida_words`, `nida_words_es`; promises, doses and risk talk are our own rules. */
export const REFUSED_WORDS: Readonly<Record<Language, readonly RefusedWord[]>> = {
  en: [
    { match: String.raw`\b(?:addicts?|junk(?:ie|y|ies)|druggies?|abusers?)\b`, instead: PERSON_EN },
    { match: String.raw`\busers?\b`, instead: 'write "person who uses drugs"' },
    { match: String.raw`\balcoholics?\b(?! anonymous| drinks?)`, instead: 'write "person with alcohol use disorder"' },
    { match: String.raw`\bdrunks?\b`, instead: 'write "person who drinks heavily", or what was drunk another way' },
    { match: String.raw`\babus(?:e|es|ed|ing)\b`, instead: 'write "use", "misuse" or "use disorder"' },
    { match: String.raw`\bdrug\s+habits?\b`, instead: 'write "substance use disorder"' },
    {
      match: String.raw`\b(?:got|get|gets|getting|stay|stays|staying|stayed|been|be|is|are|was|were|come|came)\s+(?:clean|dirty)\b`,
      instead: 'write "in recovery" or "not using" of a person, "negative" or "positive" of a test',
    },
    {
      match: String.raw`\b(?:clean|dirty)\s+(?:person|people|tests?|urine|time)\b`,
      instead: 'write "in recovery" of a person, "negative" or "positive" of a test',
    },
    { match: String.raw`\baddicted\s+bab(?:y|ies)\b`, instead: 'write "newborn with withdrawal"' },
    {
      match: String.raw`\bopioid\s+(?:substitution|replacement)\b|\bmedication[- ]assisted\s+treatment\b`,
      instead: 'write "medication for opioid use disorder"',
    },
    { match: String.raw`\brelaps\w*|\bfell\s+off\s+the\s+wagon\b`, instead: 'write "returned to use" or "recurrence"' },
    { match: String.raw`\bnon-?complian\w*|\brefus(?:ed|es)\b`, instead: 'write "did not take" or "chose not to"' },
    {
      match: String.raw`\b(?:commit\w*\s+suicide|failed\s+(?:suicide\s+)?attempts?)\b`,
      instead: 'write "died by suicide" or "suicide attempt"',
    },
    { match: String.raw`\bdrugs?\s+of\s+choice\b`, instead: 'write "main substance"' },
    {
      match: String.raw`\bfrequent\s+flyers?\b|\bdrug[- ]seek\w*`,
      instead: 'write "person who has come back for help"',
    },
    { match: String.raw`\bcur(?:e|es|ed|ing)\b|\bguarant\w*|\bpainless\w*`, instead: 'a promise we cannot keep' },
    {
      match: String.raw`(?<![\d.])100\s?%|\bsuccess\s+rates?\b|\brecovery\s+rates?\b`,
      instead: 'a promise or a success rate',
    },
    {
      match: String.raw`\bsafe\s+detox\b|\bdetox\s+(?:safely\s+)?at\s+home\b`,
      instead: 'detox at home is not offered as safe',
    },
    {
      match: String.raw`\b(?:best|top|leading|number\s+one)\s+(?:rehab|treatment|cent(?:er|re)|program)`,
      instead: 'no ranking',
    },
    {
      match: String.raw`\byou\s+(?:should|must|need\s+to|have\s+to)\s+(?:stop|take|taper|start|reduce|increase|double|skip)\b`,
      instead: 'no dose or schedule: say who to ask',
    },
    { match: String.raw`\b\d[\d.,]*\s?(?:mg|mcg|µg|milligrams?|micrograms?)\b`, instead: 'no amount of a medicine' },
    {
      match: String.raw`(?<!\b(?:if|whether|that|when)\s)\byou\s+(?:have\s+(?:aud|an?\s+(?:\w+\s+)?(?:addiction|use\s+disorder))|are\s+addicted)`,
      instead: 'no diagnosis: only a clinician says this',
    },
    {
      match: String.raw`\bwill\s+be\s+admitted\b|\bbed\s+is\s+(?:reserved|waiting|ready)\b`,
      instead: 'admission is not promised',
    },
    {
      match: String.raw`\bsafe\s+to\s+mix\b|\bno\s+risks?\b|\brisk[- ]free\b|\blow\s+risk\b`,
      instead: 'no mix is called safe',
    },
    { match: String.raw`\bcall\s+us\s+(?:instead\s+of|before|first)\b`, instead: 'we never stand in for 911' },
    { match: String.raw`\bblack\s+box\b`, instead: 'the FDA calls it a "boxed warning"' },
  ],
  es: [
    {
      match: String.raw`\b(?:ex)?adict[oa]s?(?![\p{L}])|\b(?:drogadict|yonqui|tecat|marihuan|vicios)[oa]?s?(?![\p{L}])`,
      instead: PERSON_ES,
    },
    {
      match: String.raw`\b(?:drog[oa]s?\s+(?:de\s+elección|preferida)|drogos?)\b`,
      instead: 'escriba "sustancia principal" o primero a la persona',
    },
    {
      match: String.raw`(?<!bebidas? )\balcohólic[oa]s?(?![\p{L}]| anónimos)|\bborrach[oa]s?(?![\p{L}])`,
      instead: 'escriba "persona con un trastorno por consumo de alcohol"',
    },
    { match: String.raw`\babus(?:o|os|ar|a|ó)\b`, instead: 'escriba "consumo" o "uso indebido"' },
    { match: String.raw`\bvicios?\b|\bzombis?\b`, instead: 'escriba "trastorno por consumo de sustancias"' },
    {
      match: String.raw`\b(?:está|estar|estoy|sigue|prueba|persona)\s+(?:limpi|suci)[oa]s?(?![\p{L}])`,
      instead: 'escriba "en recuperación", o "negativa" o "positiva" de una prueba',
    },
    {
      match: String.raw`\b(?:sustitución|reemplazo)\s+de\s+opioides\b|\btratamiento\s+asistido\b`,
      instead: 'escriba "medicamentos para el trastorno por consumo de opioides"',
    },
    {
      match: String.raw`\breca(?:ída|ídas|yó|er|yeron)(?![\p{L}])`,
      instead: 'escriba "volvió a usar" o "recurrencia"',
    },
    {
      match: String.raw`\bincumplid[oa]s?\b|\bno\s+coopera\b|\bse\s+negó(?![\p{L}])`,
      instead: 'escriba "no tomó" o "decidió no hacerlo"',
    },
    {
      match: String.raw`\bcometi?(?:ó|er)\s+suicidio\b|\bintento\s+fallido\b|\bsuicidio\s+logrado\b`,
      instead: 'escriba "murió por suicidio" o "intento de suicidio"',
    },
    {
      match: String.raw`\b(?:curas?|curar|curad[oa]s?)\b|\bgarantiza\w*|\bsin\s+dolor\b`,
      instead: 'una promesa que no podemos cumplir',
    },
    {
      match: String.raw`(?<![\d.])100\s?%|\btasas?\s+de\s+éxito(?![\p{L}])`,
      instead: 'una promesa o una tasa de éxito',
    },
    { match: String.raw`\bdesintoxicación\s+segura\b`, instead: 'no se ofrece como segura' },
    { match: String.raw`\b(?:mejor|principal)\s+(?:centro|programa|clínica)\b`, instead: 'sin comparaciones' },
    {
      match: String.raw`\b(?:usted\s+)?(?:debe|tiene\s+que)\s+(?:dejar|tomar|reducir|empezar|aumentar|bajar)\b`,
      instead: 'sin dosis ni calendario: diga a quién preguntar',
    },
    {
      match: String.raw`\b\d[\d.,]*\s?(?:mg|mcg|µg|miligramos?|microgramos?)\b`,
      instead: 'sin cantidades de medicamentos',
    },
    {
      match: String.raw`(?<!\bsi\s)\busted\s+tiene\s+(?:un\s+trastorno|una\s+adicción)`,
      instead: 'sin diagnóstico: solo lo hace un profesional',
    },
    { match: String.raw`\bserá\s+admitid[oa]\b|\bcama\s+está\s+reservada\b`, instead: 'no se promete la admisión' },
    {
      match: String.raw`\bes\s+seguro\s+mezclar\b|\bsin\s+riesgos?\b|\bbajo\s+riesgo\b|\briesgo\s+bajo\b`,
      instead: 'ninguna mezcla se llama segura',
    },
    {
      match: String.raw`\bllámenos\s+(?:a\s+nosotros\s+)?(?:en\s+vez|en\s+lugar|antes)\b`,
      instead: 'nunca en vez del 911',
    },
  ],
};
