import { readFile } from 'node:fs/promises';
import { maxImageSide } from '@thidua/shared/document/document.model';
import { documentProblem } from '@thidua/shared/document/document.problems';
import { endingOf, type FileKind, kindOfType, nameFits } from '@thidua/shared/document/file-kinds';
import { measure, type Received } from '../../platform/files/receive.ts';

export interface Inspected extends Received {
  kind: FileKind;
  width: number | null;
  height: number | null;
}

/** Says what a received file is by its contents; pictures are made anew, which leaves place, camera and anything hidden behind. */
export async function inspectFile(received: Received, name: string): Promise<Inspected> {
  const kind = await kindOf(received, name);
  if (!nameFits(name, kind)) throw documentProblem.typeNotAllowed({ name, reason: 'disguised' });
  if (!kind.isImage) return { ...received, kind, width: null, height: null };
  return redraw(received, kind, name);
}

async function kindOf({ path }: Received, name: string): Promise<FileKind> {
  const { fileTypeFromFile } = await import('file-type');
  const found = await fileTypeFromFile(path);
  if (found) {
    const kind = kindOfType(found.mime);
    if (!kind) throw documentProblem.typeNotAllowed({ name, reason: 'notTaken' });
    return kind;
  }
  // Text has no signature: it is text when it reads as text, and the ending says of which kind.
  const type = endingOf(name) === 'csv' ? 'text/csv' : 'text/plain';
  const isTextName = ['csv', 'txt'].includes(endingOf(name));
  if (!isTextName || !isText(await readFile(path)))
    throw documentProblem.typeNotAllowed({ name, reason: isTextName ? 'disguised' : 'unknown' });
  return kindOfType(type) as FileKind;
}

/** UTF-8 without control characters other than tab and line ends. */
function isText(bytes: Buffer): boolean {
  if (bytes.some((byte) => byte < 32 && ![9, 10, 13].includes(byte))) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const mostPixels = 80_000_000; // a phone's 50 megapixels pass, a bomb of a few kilobytes does not

async function redraw(received: Received, kind: FileKind, name: string): Promise<Inspected> {
  const { default: sharp } = await import('sharp');
  const path = `${received.path}.drawn`;
  const picture = sharp(received.path, { limitInputPixels: mostPixels, failOn: 'error' })
    .rotate()
    .resize({ width: maxImageSide, height: maxImageSide, fit: 'inside', withoutEnlargement: true });
  const encoded =
    kind.type === 'image/jpeg'
      ? picture.jpeg({ quality: 82 })
      : kind.type === 'image/png'
        ? picture.png()
        : picture.webp({ quality: 82 });
  const { width, height } = await encoded.toFile(path).catch(() => {
    throw documentProblem.typeNotAllowed({ name, reason: 'broken' });
  });
  return { ...(await measure(path)), kind, width, height };
}
