import type { Root } from 'mdast';
import type { Node } from 'unist';
import type { Language } from '@/domain/language';
import { isNamed, lineOf, textOf, walk } from './parse';
import type { Problem } from './problem';

/**
 * How a fact about a medicine, a drug or the body is worded: what can happen, what undoes what, how many of how many, what
 * a study found, what something is or holds, what needs a prescription, what is free. What to do is worded otherwise, so honest advice
 * passes; a fact in new words passes too, and a clinician's reading stays the real check.
 */
const FACTS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(?:can|may|might|could|will)\s+(?:also\s+)?(?:cause|kill|slow(?!\s+down)|bring\s+on|lead\s+to|reverse|undo|stop\s+(?:breathing|the\s+heart))\b/i,
    /\b(?:causes|reverses|undoes|blocks)\s/i,
    /\b\d[\d,.]*\s+(?:of|out\s+of|in)\s+(?:every\s+)?\d/i,
    /\b(?:no|without\s+a)\s+prescription\b/i,
    /(?<!\b(?:if|whether|when)\b[^,]*)\b(?:is|are)\s+(?:always\s+)?(?:free(?!\s+to\b)|confidential)\b/i,
    /\b(?:stud(?:y|ies)|trials?|reviews?|research)\s+(?:show|found|finds?|says?|suggests?)/i,
    /\bFDA\b/,
    /(?<!\bif\s(?:it|they|these|this|that)\s)\b(?:is\s+an?|are)\s+(?:opioids?|sedatives?|depressants?|medicines?|treatments?|fakes?|poison(?:ous)?|deadly)\b/i,
    /\bmay\s+(?:be|hold|contain)\s+(?:an?\s+)?(?:fakes?|opioids?|sedatives?|fentanyl|deadly)\b/i,
    /\b(?:hours|days|weeks)\s+after\s+(?:\w+\s+)?(?:last\s+(?:dose|drink|pill|use)|stopping|stops?)\b/i,
  ],
  es: [
    /(?<!\p{L})(?:puede|pueden|podría|podrían)\s+(?:causar|matar|frenar|provocar|revertir|llevar\s+a|parar\s+la)(?!\p{L})/iu,
    /(?<!\p{L})(?:causan?|revierten?|bloquean?|frenan?)\s/iu,
    /(?<!\p{L})\d[\d,.]*\s+de\s+(?:cada\s+)?\d/iu,
    /(?<!\p{L})sin\s+receta(?!\p{L})/iu,
    /(?<!(?:\bsi|\bcuando)\b[^,]*|\p{L})(?:es|son)\s+(?:gratis|gratuit[ao]s?|confidencial(?:es)?)(?!\p{L})/iu,
    /(?<!\p{L})(?:estudios?|ensayos?|investigaci(?:ón|ones))\s+(?:muestran?|encontr\p{L}+|dicen?|hall\p{L}+)/iu,
    /(?<!\p{L})FDA(?!\p{L})/u,
    /(?<!\p{L}|\bsi\s)(?:es\s+una?|son)\s+(?:opioides?|sedantes?|depresor(?:es)?|medicinas?|tratamientos?|falsas?|venenos?|mortal(?:es)?)(?!\p{L})/iu,
    /(?<!\p{L})(?:puede|pueden)\s+(?:ser|tener|traer|contener)\s+(?:una?\s+)?(?:falsas?|opioides?|sedantes?|fentanilo|mortal(?:es)?)(?!\p{L})/iu,
    /(?<!\p{L})(?:horas|días|semanas)\s+después\s+(?:de\s+dejar|del?\s+(?:la\s+)?últim)/iu,
  ],
};

/** A question asks, and words in quotation marks are for the reader to say: neither tells a fact. */
const NOT_TOLD = /["“][^"”]*["”]|[^.!?:]*\?/g;

/** Facts that stand in `<Say>`, where nothing has a source: each with the line of its paragraph or list item. */
export function saidProblems(file: string, tree: Root, language: Language): Problem[] {
  return [...walk(tree)]
    .filter((node) => isNamed(node, ['Say']))
    .flatMap(paragraphsOf)
    .flatMap((node) =>
      factsIn(textOf(node), language).map((fact) => ({
        file,
        line: lineOf(node),
        reason: `a fact inside Say: "${fact}"`,
      })),
    );
}

/** The sentences of a text that tell a fact. */
export function factsIn(text: string, language: Language): readonly string[] {
  return text
    .replace(/\s+/g, ' ')
    .replace(NOT_TOLD, ' … ')
    .split(/(?<=[.!?:;…])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => FACTS[language].some((fact) => fact.test(sentence)));
}

/** The paragraphs in a block; one written on a single line has none, and is itself one. */
function paragraphsOf(block: Node): Node[] {
  const found = [...walk(block)].filter((node) => node.type === 'paragraph');
  return found.length > 0 ? found : [block];
}
