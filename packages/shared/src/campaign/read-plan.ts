import type { ParentPlan } from './campaign.model.ts';

/** A paragraph of a plan's file; `isItem`: it stands in a list whose dash or number the writer did not type. */
export interface PlanLine {
  text: string;
  isItem: boolean;
}

export interface ReadSection {
  /** 'II.1'. */
  code: string;
  parentCode: string | null;
  title: string;
  /** The words of its dashes, or of a paragraph that stands without one. */
  duties: string[];
}

/** What a plan's file says of itself; what it does not say is null or empty. */
export interface ReadPlan {
  number: string | null;
  issuedOn: string | null;
  title: string | null;
  parent: ParentPlan | null;
  objectives: string[];
  sections: ReadSection[];
  recipients: string[];
}

const roman = /^([IVX]{1,5})[.)]\s+(\p{Lu}.*)$/u;
const arabic = /^(\d{1,2})[.)]\s+(.+)$/u;
const dash = /^[-–—+•*]\s*(\S.*)$/u;
const number = /Số:\s*(\d[\d./\p{L}&-]*)/u;
const written = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const parent =
  /Kế hoạch số\s+(\S+)\s+ngày\s+(\d{1,2})\/(\d{1,2})\/(\d{4})\s+của\s+(.+?)(?=\s+(?:Phong trào|về|phát động|ban hành)\b|[“",;]|$)/u;

const dayOf = (year = '', month = '', date = '') =>
  `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
const plain = (title: string) => title.replace(/[\s:.]+$/, '').trim();
const isPurpose = (title: string) => /mục\s+đích/i.test(title.normalize('NFC'));

/**
 * A plan in the usual form (Decree 30/2020/NĐ-CP): Roman sections, Arabic ones beneath, dashes as duties, the purpose as objectives,
 * recipients at the end. A line that goes on after a page break is joined to the dash it belongs to. Reads, and never throws.
 */
export function readPlan(lines: readonly PlanLine[]): ReadPlan {
  const texts = lines
    .map(({ text, isItem }) => ({ text: text.normalize('NFC').replace(/\s+/g, ' ').trim(), isItem }))
    .filter(({ text }) => text !== '');
  const start = texts.findIndex(({ text }) => roman.test(text));
  const head = texts.slice(0, start < 0 ? texts.length : start).map(({ text }) => text);
  const plan: ReadPlan = { ...headOf(head), objectives: [], sections: [], recipients: [] };
  if (start >= 0) readBody(plan, texts.slice(start));
  return plan;
}

function headOf(head: readonly string[]): Pick<ReadPlan, 'number' | 'issuedOn' | 'title' | 'parent'> {
  const whole = head.join('\n');
  const [, year, month, date] = [undefined, ...(written.exec(whole)?.slice(1).reverse() ?? [])];
  const named = head.findIndex((text) => /^KẾ HOẠCH$/i.test(text));
  const above = parent.exec(whole);
  return {
    number: number.exec(whole)?.[1] ?? null,
    issuedOn: year ? dayOf(year, month, date) : null,
    title: named < 0 ? null : (head[named + 1] ?? null),
    parent: above
      ? {
          number: above[1] ?? '',
          issuedOn: dayOf(above[4], above[3], above[2]),
          issuer: (above[5] ?? '').trim(),
        }
      : null,
  };
}

function readBody(plan: ReadPlan, texts: readonly PlanLine[]): void {
  let top: ReadSection | null = null;
  let section: ReadSection | null = null;
  let into: string[] | null = null;
  const open = (code: string, parentCode: string | null, title: string): ReadSection => {
    const opened = { code, parentCode, title: plain(title), duties: [] };
    plan.sections.push(opened);
    return opened;
  };
  for (const { text, isItem } of texts) {
    const asTop = isItem ? null : roman.exec(text);
    const asInner = isItem ? null : arabic.exec(text);
    const asDash = dash.exec(text);
    if (/^Nơi nhận\s*:?/iu.test(text)) {
      section = null;
      top = null;
      into = plan.recipients;
    } else if (into === plan.recipients) {
      if (asDash || isItem) into.push(plain((asDash?.[1] ?? text).replace(/;$/, '')));
    } else if (asTop && !plan.sections.some(({ code }) => code === asTop[1])) {
      if (isPurpose(asTop[2] ?? '')) {
        top = null;
        section = null;
        into = plan.objectives;
      } else {
        top = open(asTop[1] ?? '', null, asTop[2] ?? '');
        section = top;
        into = top.duties;
      }
    } else if (top && asInner && !plan.sections.some(({ code }) => code === `${top?.code}.${asInner[1]}`)) {
      section = open(`${top.code}.${asInner[1]}`, top.code, asInner[2] ?? '');
      into = section.duties;
    } else if (/^Trên đây là/iu.test(text)) into = null;
    else if (into) take(into, asDash?.[1] ?? text, asDash !== null || isItem);
  }
}

/** A dash begins a line; anything else goes on with the line before it where that has not come to its end. */
function take(into: string[], text: string, isBegun: boolean): void {
  const last = into.at(-1);
  if (!isBegun && last !== undefined && !/[.;:/]$/.test(last)) into[into.length - 1] = `${last} ${text}`;
  else into.push(text);
}

/** What a line is called, out of its own words: up to the first stop, cut between two words. */
export function nameOf(text: string, most: number): string {
  const [clause = text] = text.split(/[;.:](?:\s|$)/);
  const whole = clause.trim() || text;
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,\s]+$/, '')}…`;
}
