import { readFile } from 'node:fs/promises';
import { measure, type Received } from './receive.ts';

/** The media type that the contents of a file bear; undefined where they bear none, as text does. */
export async function typeOf(path: string): Promise<string | undefined> {
  const { fileTypeFromFile } = await import('file-type');
  return (await fileTypeFromFile(path))?.mime;
}

/** UTF-8 without control characters other than tab and line ends. */
export async function isTextFile(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  if (bytes.some((byte) => byte < 32 && ![9, 10, 13].includes(byte))) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export interface Drawn extends Received {
  width: number;
  height: number;
}

const mostPixels = 80_000_000; // a phone's 50 megapixels pass, a bomb of a few kilobytes does not

/** Draws a picture anew beside it: upright, no side longer than `side`, without place, camera or anything hidden. */
export async function redraw(path: string, type: string, side: number): Promise<Drawn> {
  const { default: sharp } = await import('sharp');
  const drawn = `${path}.drawn`;
  const picture = sharp(path, { limitInputPixels: mostPixels, failOn: 'error' })
    .rotate()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
  const encoded =
    type === 'image/jpeg'
      ? picture.jpeg({ quality: 82 })
      : type === 'image/png'
        ? picture.png()
        : picture.webp({ quality: 82 });
  const { width, height } = await encoded.toFile(drawn);
  return { ...(await measure(drawn)), width, height };
}
