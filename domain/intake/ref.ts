import { fnv1a } from '@/domain/fnv';

/** Five letters and digits that stand for a text in an address without saying it (the same text, the same letters). */
export const refOf = (text: string): string => (fnv1a(text) % 36 ** 5).toString(36).padStart(5, '0');
