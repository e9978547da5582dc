/** A table of a paper. Widths are asked for in millimetres; columns without one share what is left. */
export interface PaperTable {
  title: string;
  /** As an annex only: the page lies on its side. */
  landscape?: boolean;
  columns: { title: string; widthMm?: number; align?: 'left' | 'right' | 'center' }[];
  rows: string[][];
  note?: string;
}

export type PaperBlock =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; table: PaperTable };

/** What an official paper says; how it looks is the form of Decree 30/2020/NĐ-CP, Annex I. */
export interface OfficialPaper {
  superior: string;
  issuer: string;
  /** From the register of numbers ('05'); null on a draft. */
  number: string | null;
  /** 'BC-STP'. */
  symbol: string;
  place: string;
  /** Day of issue, YYYY-MM-DD; null on a draft. */
  day: string | null;
  /** 'Báo cáo': printed in capitals. */
  typeName: string;
  subject: string;
  /** Grounds of issue, in italics above the body. */
  lead?: string[];
  body: PaperBlock[];
  annexes: PaperTable[];
  /** Without dashes and semicolons; the last is the archive ('Lưu: VT'). */
  recipients: string[];
  /** Lines above the name: 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'. */
  signature: { lines: string[]; name: string | null };
  /** Minutes are signed by both sides: this one stands on the left, and the recipients beneath. */
  otherSide?: { lines: string[]; name: string | null };
  /** Small print at the foot of every page: a receipt, or that this is a draft. */
  foot?: string;
}

/** The paper as a Word file. The library is loaded with the first paper that is asked for. */
export async function writeOfficialPaper(paper: OfficialPaper): Promise<Buffer> {
  const { composePaper } = await import('./compose-paper.ts');
  return composePaper(paper);
}
