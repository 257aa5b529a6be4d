import { searchFile } from '@/content/search-index';
import { LANGUAGES } from '@/domain/language';
import { spoken } from '../../../../spoken';

interface NamesRoute {
  readonly params: Promise<{ lang: string; names: string }>;
}

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = () => LANGUAGES.map((lang) => ({ lang, names: searchFile(lang).name }));

/** All that the search in the page knows, in one file that changes its name with what is in it. */
export async function GET(_request: Request, { params }: NamesRoute): Promise<Response> {
  const { text } = searchFile(spoken((await params).lang));
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
