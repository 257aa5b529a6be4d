import { plainName } from '@/domain/substances/plain-name';

const BETWEEN = /[,;+&/|\n]|\s(?:and|with|plus|mixed with|on|y|e|con|más|mas)\s/iu;

/** The names in a typed text, as they stand: "bars and lean" is two. */
export const apart = (text: string): readonly string[] =>
  text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => plainName(part) !== '');
