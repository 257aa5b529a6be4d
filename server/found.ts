import { ORIGIN_TO_COME } from '@/content/origin';
import { env } from '@/env';

/** Home and what is taught, less the doors that answer what somebody typed, and what may be taken back. */
const FOR_FINDING =
  /^\/(?:en|es)(?:\/learn(?!\/(?:search|stories)(?:\/|$)|\/mixing\/(?:find|which)(?:\/|$))(?:\/.*)?)?$/;

/** Whether a search engine may list this address. Everything else says no by itself, whatever its page says. */
export const isForFinding = (path: string): boolean => FOR_FINDING.test(path);

/** Our own address where a page was drawn without it: in its canonical and other-language links, and its records. */
export const withOrigin = (html: string): string => html.replaceAll(ORIGIN_TO_COME, env().origins[0] ?? '');
