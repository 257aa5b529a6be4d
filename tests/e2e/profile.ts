import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

// What a browser leaves on the disk of a phone or a computer, for whoever looks afterwards.

const unpack = [brotliDecompressSync, gunzipSync, inflateSync, inflateRawSync];

/** The bytes as they lie there, and what they are when they are packed, from the start or from a gzip mark inside. */
function readings(file: Buffer): Buffer[] {
  const starts = [0];
  for (let at = file.indexOf('\x1f\x8b', 0, 'latin1'); at >= 0; at = file.indexOf('\x1f\x8b', at + 1, 'latin1'))
    starts.push(at);
  const unpacked = starts.flatMap((start) =>
    unpack.flatMap((way) => {
      try {
        return [way(file.subarray(start))];
      } catch {
        return [];
      }
    }),
  );
  return [file, ...unpacked];
}

/** Each text, as it would be written in UTF-8, in UTF-16, and in an address. */
const spellings = (text: string): Buffer[] => [
  Buffer.from(text, 'utf8'),
  Buffer.from(text, 'utf16le'),
  Buffer.from(encodeURIComponent(text)),
  Buffer.from(new URLSearchParams({ t: text }).toString().slice(2)),
];

/** In which files of a folder these texts lie, as "file: text". */
export function foundIn(folder: string, texts: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
    const read = readings(readFileSync(path));
    return texts
      .filter((text) => spellings(text).some((one) => read.some((bytes) => bytes.includes(one))))
      .map((text) => `${name}: ${text}`);
  });
}
