import { unzip } from './unzip.ts';

/** The files inside a Word file, as text. */
export function filesOfPaper(bytes: Buffer): ReadonlyMap<string, string> {
  const opened = unzip(bytes, 50_000_000);
  if ('fault' in opened) throw new Error(opened.fault);
  return new Map([...opened.files].map(([name, file]) => [name, file.toString('utf8')]));
}

/** Everything a Word file says, paragraph by paragraph, with what stands at its feet. */
export function textOfPaper(bytes: Buffer): string {
  return [...filesOfPaper(bytes)]
    .filter(([name]) => /^word\/(document|footer\d+)\.xml$/.test(name))
    .flatMap(([, xml]) => xml.split('</w:p>'))
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join(''))
    .join('\n')
    .replaceAll('&amp;', '&');
}
