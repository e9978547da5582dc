import type { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Consolidation } from '@thidua/shared/consolidation/consolidation.model';
import { consolidationWords as words } from '@thidua/shared/consolidation/consolidation.words';
import { paragraphsIn } from '@thidua/shared/consolidation/part-text';
import { measuredIn, sayTotal } from '@thidua/shared/consolidation/say-total';
import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Letterhead } from '@thidua/shared/document/letterhead.model';
import { seriesOf } from '@thidua/shared/document/paper-number';
import { signatureLines } from '@thidua/shared/document/signature';
import { recipientsOfUnit } from '@thidua/shared/document/unit-recipients';
import { figuresOf } from '@thidua/shared/form/template.model';
import { formatDay, formatPeriod } from '@thidua/shared/kernel/format';
import { dayOf } from '@thidua/shared/kernel/instant';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { reportPaperWords as paper } from '@thidua/shared/report/report-paper.words';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import {
  type OfficialPaper,
  type PaperBlock,
  type PaperTable,
  writeOfficialPaper,
} from '../../platform/papers/official-paper.ts';
import { issuedAs, letterheadOf } from '../document/index.ts';
import { paperSubject } from './paper-subject.ts';
import { showConsolidation } from './read-consolidation.ts';
import { sealedView } from './sealed-view.ts';

type Issued = Awaited<ReturnType<typeof issuedAs>>;

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const style = kernelWords.numberStyle;

/** The consolidation as a paper, as it stands now or as an approved version of it signed it. */
export async function exportWord(
  ctx: ReadCtx,
  { params, query: { version } }: Parsed<typeof consolidationApi.word>,
): Promise<File> {
  const view = await showConsolidation(ctx, params.id);
  return paperFile(ctx, version === undefined ? view : await sealedView(ctx, view, version));
}

/** Such papers are in Vietnamese whatever their reader's language, and keep the letterhead they were issued or approved with. */
export async function paperFile(ctx: ReadCtx, view: Consolidation): Promise<File> {
  const issued = await issuedAs(ctx, { type: 'report', aboutId: view.id });
  const approvedAt = view.state === 'approved' ? view.sealed[0]?.approvedAt : undefined;
  const letterhead = await letterheadOf(ctx, issued?.at ?? approvedAt);
  const bytes = await writeOfficialPaper(paperOf(view, letterhead, issued));
  const name = words.paper.fileName(formatPeriod(view.period.key, kernelWords, { year: true }));
  return new File([new Uint8Array(bytes)], name, { type: wordType });
}

function paperOf(
  view: Consolidation,
  { superior, agency, symbol, place, signers, recipients, unitRecipients }: Letterhead,
  issued: Issued,
): OfficialPaper {
  const sealed = view.state === 'approved' ? view.sealed[0] : undefined;
  const { isAgency, abbreviation } = view.node;
  return {
    superior: isAgency ? superior : agency,
    issuer: isAgency ? agency : view.node.name,
    number: sealed && issued ? issued.padded : null,
    symbol: issued?.symbol ?? seriesOf('report', isAgency ? symbol : abbreviation),
    place,
    day: sealed ? (issued?.day ?? dayOf(sealed.approvedAt)) : null,
    typeName: paper.typeName,
    subject: paperSubject(view.period.kind, view.template.name, view.period.key),
    body: bodyOf(view),
    annexes: [annexOf(view)],
    recipients: isAgency ? recipients : recipientsOfUnit(unitRecipients, abbreviation),
    signature: signatureOf(sealed, signers),
    foot: sealed ? paper.foot(sealed.receipt, sealed.fingerprint) : paper.draftFoot,
  };
}

function signatureOf(
  sealed: Consolidation['sealed'][number] | undefined,
  signers: Letterhead['signers'],
): OfficialPaper['signature'] {
  if (!sealed) return { lines: [paper.leader], name: null };
  const { approvedBy, approvedFor } = sealed;
  const lines = signatureLines(approvedBy.post || paper.leader, signers, approvedFor?.post);
  return { lines, name: approvedBy.name === approvedBy.post ? null : approvedBy.name };
}

const told = (text: string): PaperBlock => ({ kind: 'paragraph', text });
const named = (view: Consolidation, state: 'missing' | 'exempt') =>
  view.units.flatMap((one) => (one.state === state ? [one.unit.name] : [])).join(', ');

/** From how many units, who is missing by name; then the outline of the form. */
function bodyOf(view: Consolidation): PaperBlock[] {
  const { firstDay, lastDay } = view.period;
  const missing = named(view, 'missing');
  const exempt = named(view, 'exempt');
  const { submitted, of } = view.counts;
  const from = [
    words.paper.sources(words.figures.sourceSaid(submitted, of)),
    missing && words.paper.missing(missing),
    exempt && words.paper.exempt(exempt),
  ];
  const sections = view.template.body.narrativeSections.flatMap(({ number, title, parts }): PaperBlock[] => [
    { kind: 'heading', level: 1, text: paper.heading(number, title) },
    ...parts.flatMap((part): PaperBlock[] => {
      const texts = paragraphsIn(view.draft?.fields[part.code]?.value);
      return [
        ...(parts.length > 1
          ? [{ kind: 'heading' as const, level: 2 as const, text: paper.heading(part.number, part.title) }]
          : []),
        ...(texts.length > 0 ? texts.map(({ text }) => told(text.trim())) : [told(paper.empty)]),
      ];
    }),
  ]);
  return [
    told(paper.span(formatDay(firstDay), formatDay(lastDay))),
    told(from.filter(Boolean).join(' ')),
    ...sections,
  ];
}

/** The totals with how many units stand behind each; what the office added is told beneath. */
function annexOf(view: Consolidation): PaperTable {
  const { columns } = paper;
  const lines = new Map(view.figures.map((line) => [line.code, line]));
  const fields = figuresOf(view.template.body);
  const notes = fields.flatMap(({ code, indicator }) => {
    const adjustment = lines.get(code)?.adjustment;
    if (!adjustment) return [];
    const delta =
      typeof adjustment.delta === 'object'
        ? `${adjustment.delta.n}/${adjustment.delta.d}`
        : sayTotal(indicator, adjustment.delta, style, words);
    return [`${indicator.name}: ${words.adjust.note(delta)} (${adjustment.reason})`];
  });
  return {
    title: words.paper.annexTitle,
    columns: [
      { title: columns.number, widthMm: 11, align: 'center' },
      { title: columns.figure },
      { title: columns.unit, widthMm: 24, align: 'center' },
      { title: columns.now, widthMm: 24, align: 'right' },
      { title: columns.before, widthMm: 24, align: 'right' },
      { title: words.paper.source, widthMm: 24, align: 'center' },
    ],
    rows: fields.flatMap(({ code, indicator }, at) => {
      const line = lines.get(code);
      if (!line) return [];
      return [
        [
          String(at + 1),
          indicator.name,
          measuredIn(indicator),
          sayTotal(indicator, line.value, style, words),
          sayTotal(indicator, line.previous, style, words),
          words.paper.sourceOf(line.n, line.of),
        ],
      ];
    }),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
  };
}
