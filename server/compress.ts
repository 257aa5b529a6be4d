import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const TEXT = /^(text\/|application\/(json|javascript|ld\+json|manifest\+json|xml)|image\/svg)/;
/** Static assets are named by their content, so the packed form can be kept: at most so many. */
const KEPT = 400;
const kept = new Map<string, Buffer>();

export type Encoding = 'br' | 'gzip' | null;

export const encodingFor = (accepted: string | undefined): Encoding =>
  accepted?.includes('br') ? 'br' : accepted?.includes('gzip') ? 'gzip' : null;

export const worthPacking = (type: string, size: number): boolean => TEXT.test(type) && size > 400;

/** Packs a body. `keepAs` names an asset that never changes, packed once with more effort. */
export async function pack(body: Buffer, encoding: Exclude<Encoding, null>, keepAs: string | null): Promise<Buffer> {
  const key = keepAs && `${encoding} ${keepAs}`;
  const known = key && kept.get(key);
  if (known) return known;
  const packed =
    encoding === 'gzip'
      ? await zip(body, { level: keepAs ? 9 : 6 })
      : await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: keepAs ? 10 : 6 } });
  if (key) {
    if (kept.size >= KEPT) kept.clear();
    kept.set(key, packed);
  }
  return packed;
}
