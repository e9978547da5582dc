import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Letterhead } from '@thidua/shared/document/letterhead.model';
import { seriesOf } from '@thidua/shared/document/paper-number';
import { signatureLines } from '@thidua/shared/document/signature';
import { findingWords } from '@thidua/shared/inspection/finding.words';
import { findingCode } from '@thidua/shared/inspection/finding-mark';
import { inspectionWords } from '@thidua/shared/inspection/inspection.words';
import type { minutesApi } from '@thidua/shared/inspection/minutes.api';
import type { Minutes, MinutesBody } from '@thidua/shared/inspection/minutes.model';
import { minutesPaperWords as words } from '@thidua/shared/inspection/minutes-paper.words';
import { formatDay, formatInstant } from '@thidua/shared/kernel/format';
import { dayOf } from '@thidua/shared/kernel/instant';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import {
  type OfficialPaper,
  type PaperBlock,
  type PaperTable,
  writeOfficialPaper,
} from '../../platform/papers/official-paper.ts';
import { letterheadOf } from '../document/index.ts';
import { showMinutes } from './read-minutes.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The minutes as an official paper, in Vietnamese whatever their reader's language. */
export async function minutesAsWord(ctx: ReadCtx, { params }: Parsed<typeof minutesApi.word>): Promise<File> {
  const minutes = await showMinutes(ctx, params.id);
  const bytes = await writeOfficialPaper(
    paperOf(minutes, await letterheadOf(ctx, minutes.sealedAt ?? ctx.now)),
  );
  const name = words.fileName(minutes.body.unit, formatDay(dayOf(minutes.body.startedAt)));
  return new File([new Uint8Array(bytes)], name, { type: wordType });
}

function paperOf(minutes: Minutes, { superior, agency, symbol, place }: Letterhead): OfficialPaper {
  const { body, paper, sealedAt, fingerprint } = minutes;
  return {
    superior,
    issuer: agency,
    number: paper ? (paper.number.split('/')[0] ?? null) : null,
    symbol: seriesOf('minutes', symbol),
    place,
    day: sealedAt ? dayOf(sealedAt) : null,
    typeName: words.type,
    subject: words.about(body.unit),
    body: bodyOf(minutes),
    annexes: [annexOf(body)],
    recipients: [...words.recipients],
    signature: teamSignature(minutes.team),
    otherSide: unitSignature(minutes.unit),
    foot: sealedAt && fingerprint ? words.receipt(fingerprint) : words.draft,
  };
}

type Signed = Minutes['team'];

/** What was signed in the product says so by name and time; a draft leaves the room for a hand. */
const nameOf = (signed: Signed): string | null =>
  signed && `${signed.by.name}\n${words.signedAt(formatInstant(signed.at, kernelWords))}`;

/** Whoever signs in another's place does so under their own post. */
const inPlaceOf = (actsFor: string, { by }: NonNullable<Signed>): string[] =>
  signatureLines(by.post, [], actsFor).filter(Boolean);

function teamSignature(signed: Signed): OfficialPaper['signature'] {
  const title = words.signatures.team;
  return { lines: signed?.onBehalfOf ? inPlaceOf(title, signed) : [title], name: nameOf(signed) };
}

function unitSignature(signed: Signed): OfficialPaper['signature'] {
  const { unit: title } = words.signatures;
  const head = signed?.onBehalfOf;
  const lines = signed && head ? [title, ...inPlaceOf(head.post || head.name, signed)] : [title];
  return { lines, name: nameOf(signed) };
}

const told = (text: string): PaperBlock => ({ kind: 'paragraph', text });
const heading = (text: string): PaperBlock => ({ kind: 'heading', level: 1, text });

function bodyOf({ body, objection, unit, addenda }: Minutes): PaperBlock[] {
  const { checklist, result } = body;
  return [
    told(words.opening(formatInstant(body.startedAt, kernelWords), body.unit)),
    ...(body.round ? [told(words.round(body.round))] : []),
    ...(body.purpose ? [told(words.purpose(body.purpose))] : []),
    told(words.checklist(checklist.name, checklist.edition)),
    ...(checklist.isSample ? [told(words.sample)] : []),
    ...presentOf(body),
    heading(`II. ${words.headings.result}`),
    told(words.counted(result)),
    ...(result.most > result.passed + result.failed ? [told(words.points(result.score, result.most))] : []),
    ...findingsOf(body),
    heading(`IV. ${words.headings.conclusion}`),
    told(body.summary || words.noSummary),
    ...(body.outcome === 'none'
      ? []
      : [told(`${inspectionWords.outcome[body.outcome]}: ${body.outcomeReason}`)]),
    heading(`V. ${words.headings.objection}`),
    told(objection?.text ?? (unit ? words.agreed : words.notAnswered)),
    ...addenda.flatMap((one) => [
      heading(words.addendum(one.number, formatDay(dayOf(one.at)))),
      told(`${one.text}\n${one.by.name}`),
    ]),
    told(words.closing(formatInstant(body.endedAt, kernelWords))),
  ];
}

function presentOf({ team, unitHead }: MinutesBody): PaperBlock[] {
  return [
    heading(`I. ${words.headings.present}`),
    { kind: 'heading', level: 2, text: `1. ${words.headings.team}` },
    ...team.map((one) => told(words.person(one.name, one.post, inspectionWords.part[one.part]))),
    { kind: 'heading', level: 2, text: `2. ${words.headings.unit}` },
    told(unitHead ? words.person(unitHead.name, unitHead.post, '') : '…'),
  ];
}

function findingsOf({ findings }: MinutesBody): PaperBlock[] {
  const head = heading(`III. ${words.headings.findings}`);
  if (findings.length === 0) return [head, told(words.noFindings)];
  return [
    head,
    ...findings.flatMap((one) => [
      told(words.finding(findingCode(one.number), one.quote, findingWords.severity[one.severity])),
      told(words.found(one.note)),
      ...(one.timesRepeated > 1 ? [told(words.repeated(one.timesRepeated))] : []),
      ...(one.recommendation ? [told(words.recommended(one.recommendation))] : []),
      told(words.owed(one.owner, formatInstant(one.dueAt, kernelWords))),
    ]),
  ];
}

type Item = MinutesBody['groups'][number]['items'][number];

function annexOf({ groups }: MinutesBody): PaperTable {
  const { columns } = words;
  let no = 0;
  return {
    title: words.annexTitle,
    columns: [
      { title: columns.no, widthMm: 12, align: 'center' },
      { title: columns.item },
      { title: columns.verdict, widthMm: 26 },
      { title: columns.self, widthMm: 26 },
      { title: columns.note, widthMm: 42 },
    ],
    rows: groups.flatMap(({ title, items }) => [
      ['', title, '', '', ''],
      ...items.map((item) => {
        no += 1;
        return [String(no), item.text, sayVerdict(item), sayPlain(item.self), sayNote(item)];
      }),
    ]),
  };
}

const sayPlain = (verdict: Item['verdict']) =>
  verdict && verdict !== 'cleared' ? inspectionWords.verdict[verdict] : '';

function sayVerdict({ verdict, points, maxPoints }: Item): string {
  const said = sayPlain(verdict);
  return points === null || maxPoints === null ? said : `${said}, ${words.inPoints(points, maxPoints)}`;
}

const sayNote = ({ note, files }: Item) =>
  [note, files > 0 ? words.files(files) : ''].filter(Boolean).join('; ');
