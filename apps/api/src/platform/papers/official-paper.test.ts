import { expect, test } from 'vitest';
import { lastWords, longPaper } from './long-paper.sample.ts';
import { type OfficialPaper, writeOfficialPaper } from './official-paper.ts';
import { filesOfPaper, textOfPaper } from './read-paper.sample.ts';

const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);
const partOf = async (paper: OfficialPaper, name: string) =>
  filesOfPaper(await writeOfficialPaper(paper)).get(name) ?? '';
const short: OfficialPaper = { ...longPaper(1), annexes: [], lead: [] };

test('the page is A4 with the margins of the decree, its number above the second page and on', async () => {
  const xml = await partOf(longPaper(1), 'word/document.xml');
  const sections = xml.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
  expect(sections).toHaveLength(3);
  const sizes = sections.map((one) => /<w:pgSz[^>]*>/.exec(one)?.[0]);
  expect(sizes[0]).toContain(`w:w="${twips(210)}"`);
  expect(sizes[0]).toContain(`w:h="${twips(297)}"`);
  expect(sizes[2]).toContain('w:orient="landscape"');
  expect(sizes[2]).toContain(`w:w="${twips(297)}"`);
  for (const one of sections) {
    const margins = /<w:pgMar[^>]*>/.exec(one)?.[0] ?? '';
    expect(margins).toContain(`w:top="${twips(20)}"`);
    expect(margins).toContain(`w:bottom="${twips(20)}"`);
    expect(margins).toContain(`w:left="${twips(30)}"`);
    expect(margins).toContain(`w:right="${twips(15)}"`);
  }
  expect(sections.map((one) => one.includes('<w:titlePg'))).toEqual([true, false, false]);
});

test('one font, and the sizes of the decree', async () => {
  const files = filesOfPaper(await writeOfficialPaper(longPaper(1)));
  const xml = files.get('word/document.xml') ?? '';
  const fonts = new Set(
    [...`${xml}${files.get('word/styles.xml')}`.matchAll(/w:ascii="([^"]+)"/g)].map(([, font]) => font),
  );
  expect([...fonts]).toEqual(['Times New Roman']);
  const sizeOf = (text: string) => {
    const at = xml.indexOf(`>${text}<`);
    return Number([...xml.slice(0, at).matchAll(/<w:sz w:val="(\d+)"/g)].at(-1)?.[1]) / 2;
  };
  expect(sizeOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe(13);
  expect(sizeOf('Độc lập - Tự do - Hạnh phúc')).toBe(14);
  expect(sizeOf('Số: 05/BC-TGPL')).toBe(13);
  expect(sizeOf('BÁO CÁO')).toBe(14);
  expect(sizeOf(lastWords)).toBe(14);
  expect(sizeOf('Nơi nhận:')).toBe(12);
  expect(sizeOf('- Lưu: TGPL.')).toBe(11);
});

test('number and day as the decree pads them, dots where they are not yet', async () => {
  const text = textOfPaper(await writeOfficialPaper(longPaper(1)));
  expect(text).toContain('Khánh Hòa, ngày 08 tháng 02 năm 2021');
  expect(text).toContain('(Kèm theo Báo cáo số 05/BC-TGPL ngày 08 tháng 02 năm 2021');
  const draft = textOfPaper(await writeOfficialPaper({ ...longPaper(1), number: null, day: null }));
  expect(draft).toContain('Số: …/BC-TGPL');
  expect(draft).toContain('Khánh Hòa, ngày … tháng … năm …');
  expect(draft).toContain('Báo cáo số …/BC-TGPL ngày … tháng … năm …');
});

test('body justified with its first line drawn in; heads of tables repeat, rows are not torn', async () => {
  const xml = await partOf(longPaper(1), 'word/document.xml');
  const paragraph = xml.split('<w:p>').find((one) => one.includes(lastWords)) ?? '';
  expect(paragraph).toContain('<w:jc w:val="both"/>');
  expect(paragraph).toContain(`w:firstLine="${twips(12.7)}"`);
  expect(paragraph).toContain('<w:keepNext');
  const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs)?.slice(1, -1) ?? [];
  expect(xml.match(/<w:tblHeader/g)).toHaveLength(3);
  for (const table of tables)
    expect(table.match(/<w:cantSplit/g)).toHaveLength(table.match(/<w:tr>/g)?.length ?? 0);
});

test('one annex is "Phụ lục", several are numbered', async () => {
  const { annexes } = longPaper(1);
  expect(textOfPaper(await writeOfficialPaper(longPaper(1)))).toMatch(/Phụ lục I\n.*Phụ lục II\n/s);
  const one = textOfPaper(await writeOfficialPaper({ ...short, annexes: annexes.slice(0, 1) }));
  expect(one).toMatch(/Phụ lục\n/);
});

test('whatever is typed goes in as text: marks of XML, signs no file may hold, halves of letters', async () => {
  const strange = 'a < b & "c" \u0000\u0008 \ud800 <w:p>';
  const paper = {
    ...short,
    issuer: strange,
    body: [{ kind: 'paragraph' as const, text: `${strange}\n\nhai` }],
  };
  const xml = await partOf(paper, 'word/document.xml');
  expect(xml).toContain('a &lt; b &amp; ');
  expect(xml).not.toMatch(/[^\P{Cc}\t\n\r]/u);
});
