import type { Parsed } from '@thidua/shared/contract/endpoint';
import type { Letterhead } from '@thidua/shared/document/letterhead.model';
import { seriesOf } from '@thidua/shared/document/paper-number';
import { recipientsOfUnit } from '@thidua/shared/document/unit-recipients';
import { formatPeriod } from '@thidua/shared/kernel/format';
import { dayOf } from '@thidua/shared/kernel/instant';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import type { ReportVersion } from '@thidua/shared/report/report.model';
import type { reportFilesApi } from '@thidua/shared/report/report-files.api';
import { reportPaperWords as words } from '@thidua/shared/report/report-paper.words';
import type { ReadCtx } from '../../platform/http/ctx.ts';
import { type OfficialPaper, writeOfficialPaper } from '../../platform/papers/official-paper.ts';
import { letterheadOf } from '../document/index.ts';
import { annexesOf } from './paper-annexes.ts';
import { bodyOf } from './paper-body.ts';
import { type ReportOnPaper, reportOnPaper } from './paper-contents.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A unit's report as a paper. Its number is the unit's own to write in: the register is the agency's. */
export async function reportAsWord(
  ctx: ReadCtx,
  { params, query }: Parsed<typeof reportFilesApi.word>,
): Promise<File> {
  const paper = await reportOnPaper(ctx, params.id, query.version);
  const letterhead = await letterheadOf(ctx, paper.version?.submittedAt);
  const bytes = await writeOfficialPaper(paperOf(paper, letterhead));
  const { unit } = paper.report;
  const name = words.fileName(periodOfReport(paper.report), unit.abbreviation);
  return new File([new Uint8Array(bytes)], name, { type: wordType });
}

/** What was asked for once is called by its own name. */
const periodOfReport = ({ period, regime }: ReportOnPaper['report']) =>
  formatPeriod(period.key, kernelWords, { year: true, thematicName: regime.name });

function paperOf(paper: ReportOnPaper, { agency, place, unitRecipients }: Letterhead): OfficialPaper {
  const { unit, template } = paper.report;
  const { version } = paper;
  return {
    superior: agency,
    issuer: unit.name,
    number: null,
    symbol: seriesOf('report', unit.abbreviation),
    place,
    day: version ? dayOf(version.submittedAt) : null,
    typeName: words.typeName,
    subject: words.subject(template.name, periodOfReport(paper.report)),
    body: bodyOf(paper),
    annexes: annexesOf(paper),
    recipients: recipientsOfUnit(unitRecipients, unit.abbreviation),
    signature: signatureOf(version),
    foot: version ? words.foot(version.receipt, version.fingerprint) : words.draftFoot,
  };
}

function signatureOf(version: ReportVersion | null): OfficialPaper['signature'] {
  if (!version) return { lines: [words.leader], name: null };
  const { signedBy, signedFor } = version;
  const lines = [...(signedFor ? [words.inPlaceOf(signedFor.post)] : []), signedBy.post || words.leader];
  return { lines, name: signedBy.name === signedBy.post ? null : signedBy.name };
}
