import type { NarrativePart } from '@thidua/shared/form/template.model';
import { formatDay } from '@thidua/shared/kernel/format';
import { reportFormWords } from '@thidua/shared/report/report-form.words';
import { reportPaperWords as words } from '@thidua/shared/report/report-paper.words';
import { sayReason } from '@thidua/shared/report/say-reason';
import type { PaperBlock } from '../../platform/papers/official-paper.ts';
import type { ReportOnPaper } from './paper-contents.ts';

const told = (text: string): PaperBlock => ({ kind: 'paragraph', text });

/** The outline of the form under its numbers; what is empty says so, with its reason where one was given. */
export function bodyOf(paper: ReportOnPaper): PaperBlock[] {
  const { firstDay, lastDay } = paper.report.period;
  const span = paper.body.figureSections.length > 0 ? words.span : words.spanAlone;
  const sections = paper.body.narrativeSections.flatMap(({ number, title, parts }): PaperBlock[] => [
    { kind: 'heading', level: 1, text: words.heading(number, title) },
    ...parts.flatMap((part) => [...headOf(part, parts.length), ...textOf(paper, part.code)]),
  ]);
  return [told(span(formatDay(firstDay), formatDay(lastDay))), ...sections];
}

const headOf = ({ number, title }: NarrativePart, parts: number): PaperBlock[] =>
  parts > 1 ? [{ kind: 'heading', level: 2, text: words.heading(number, title) }] : [];

function textOf({ contents }: ReportOnPaper, code: string): PaperBlock[] {
  const text = contents.texts[code];
  const reason = contents.reasons[code];
  if (text === undefined) return [told(words.empty)];
  return [
    told(typeof text === 'string' ? text : words.nothing),
    ...(reason ? [told(words.reason(sayReason(reason, reportFormWords.reasons)))] : []),
  ];
}
