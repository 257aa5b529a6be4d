import { LANGUAGES } from '@/domain/language';
import { paths } from './(public)/paths';
import { seeOther } from './see-other';

/** The door without a language: the browser's first wish that we speak, else English. */
export function GET(request: Request): Response {
  const wishes = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((wish) => ({
      tag: wish.split(';')[0]?.trim().slice(0, 2).toLowerCase(),
      weight: Number(/q=([\d.]+)/.exec(wish)?.[1] ?? 1),
    }))
    .sort((a, b) => b.weight - a.weight);
  const wished = wishes.find(({ tag }) => LANGUAGES.some((language) => language === tag))?.tag;
  return seeOther(paths.home(LANGUAGES.find((language) => language === wished) ?? 'en'));
}
