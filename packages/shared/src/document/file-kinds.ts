/** A kind of file that is taken: its media type by content and the name endings that may say so. */
export interface FileKind {
  type: string;
  endings: readonly string[];
  isImage: boolean;
}

const image = (type: string, ...endings: string[]): FileKind => ({ type, endings, isImage: true });
const paper = (type: string, ...endings: string[]): FileKind => ({ type, endings, isImage: false });

/** What is taken. No archives and no macros: nobody can look through them before they are opened. */
export const fileKinds: readonly FileKind[] = [
  image('image/jpeg', 'jpg', 'jpeg'),
  image('image/png', 'png'),
  image('image/webp', 'webp'),
  paper('application/pdf', 'pdf'),
  paper('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'),
  paper('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'),
  paper('application/vnd.oasis.opendocument.text', 'odt'),
  paper('application/vnd.oasis.opendocument.spreadsheet', 'ods'),
  paper('text/plain', 'txt'),
  paper('text/csv', 'csv'),
];

export const endingOf = (name: string): string => /\.([^.]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';

export const kindOfType = (type: string): FileKind | undefined =>
  fileKinds.find((kind) => kind.type === type);

export const kindOfEnding = (ending: string): FileKind | undefined =>
  fileKinds.find((kind) => kind.endings.includes(ending));

/** Whether the name says what the content is: 'bao-cao.pdf' over a picture is a disguise. */
export const nameFits = (name: string, kind: FileKind): boolean => kind.endings.includes(endingOf(name));

/**
 * The name as kept: the last part of a path, NFC, without control characters and characters that no file system takes, at most
 * 180 characters, the ending kept. Empty when nothing is left.
 */
export function cleanFileName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '')
    .trim();
  const ending = endingOf(clean);
  const stem = ending ? clean.slice(0, -(ending.length + 1)) : clean;
  if (!stem) return '';
  return ending ? `${stem.slice(0, 170).trim()}.${ending}` : stem.slice(0, 180);
}
