import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { lastWords, longPaper } from './long-paper.sample.ts';
import { writeOfficialPaper } from './official-paper.ts';

const run = promisify(execFile);
const answers = (command: string, flag: string) =>
  run(command, [flag]).then(
    () => true,
    ({ code }: { code: unknown }) => code !== 'ENOENT',
  );
const hasOffice = (await answers('soffice', '--version')) && (await answers('pdftotext', '-v'));
const why =
  'needs LibreOffice and poppler (Debian: libreoffice-writer-nogui fonts-liberation2 poppler-utils)';

interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
}
interface Page {
  width: number;
  height: number;
  words: Word[];
}

const mm = (points: number) => (points / 72) * 25.4;
const number = (tag: string, name: string) => mm(Number(new RegExp(`${name}="([\\d.]+)"`).exec(tag)?.[1]));

/** Where every word stands on paper, in millimetres. */
function pagesIn(html: string): Page[] {
  return html
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: number(page, 'width'),
      height: number(page, 'height'),
      words: [...page.matchAll(/<word ([^>]*)>([^<]*)</g)].map(([, tag = '', text = '']) => ({
        text,
        left: number(tag, 'xMin'),
        right: number(tag, 'xMax'),
        top: number(tag, 'yMin'),
      })),
    }));
}

async function printed(paragraphs: number): Promise<{ pages: Page[]; fonts: string[][] }> {
  const folder = await mkdtemp(join(tmpdir(), 'thidua-paper-'));
  try {
    await writeFile(join(folder, 'paper.docx'), await writeOfficialPaper(longPaper(paragraphs)));
    const home = `-env:UserInstallation=file://${folder}/home`;
    const how = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'paper.docx')];
    await run('soffice', [home, ...how]);
    await run('pdftotext', ['-bbox', join(folder, 'paper.pdf'), join(folder, 'words.html')]);
    const { stdout } = await run('pdffonts', [join(folder, 'paper.pdf')]);
    const fonts = stdout.split('\n').slice(2).filter(Boolean);
    return {
      pages: pagesIn(await readFile(join(folder, 'words.html'), 'utf8')),
      fonts: fonts.map((line) => line.split(/\s+/)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const saying = ({ words }: Page) => words.map(({ text }) => text).join(' ');
/** Without what stands in the margins: page number above, receipt beneath. */
const inside = ({ words, height }: Page) => words.filter(({ top }) => top > 18 && top < height - 18);

test.skipIf(!hasOffice)(
  `a long report prints as the decree wants it (${why})`,
  async () => {
    const { pages, fonts } = await printed(16);
    expect(pages.length).toBeGreaterThanOrEqual(12);

    expect(
      new Set(fonts.map(([name = '']) => name.replace(/^[A-Z]+\+(LiberationSerif)(-\w+)?$/, '$1'))),
    ).toEqual(new Set(['LiberationSerif']));
    expect(fonts.every((columns) => columns.includes('yes'))).toBe(true);

    for (const [at, page] of pages.entries()) {
      expect(inside(page).length, `page ${at + 1} is empty`).toBeGreaterThan(5);
      for (const { text, left, right } of inside(page)) {
        expect(left, `"${text}" on page ${at + 1}`).toBeGreaterThan(29.5);
        expect(right, `"${text}" on page ${at + 1}`).toBeLessThan(page.width - 14.5);
      }
      const above = page.words.filter(({ top }) => top < 18);
      expect(above.map(({ text }) => text)).toEqual(at === 0 ? [] : [String(at + 1)]);
      for (const { left, right } of above)
        expect(Math.abs((left + right) / 2 - (30 + page.width - 15) / 2)).toBeLessThan(1);
    }

    const annex = pages.findIndex((page) => saying(page).startsWith(`${pages.indexOf(page) + 1} Phụ lục I `));
    expect(annex).toBeGreaterThan(5);
    for (const page of pages.slice(annex)) expect(saying(page)).toContain('Chỉ tiêu');
    expect(pages.at(-1)?.width).toBeCloseTo(297, 0);
  },
  60_000,
);

test.skipIf(!hasOffice)(
  `the signature never stands on a page alone, wherever the text ends (${why})`,
  async () => {
    for (const paragraphs of [3, 4, 5]) {
      const { pages } = await printed(paragraphs);
      const signed = pages.find((page) => saying(page).includes('Phó Giám đốc phụ trách'));
      expect(signed && saying(signed)).toContain(lastWords);
      expect(signed && saying(signed)).toContain('Nơi nhận:');
    }
  },
  60_000,
);
