import { formatDay, formatPaperDate, formatPeriod } from '@thidua/shared/kernel/format';
import { dayOf } from '@thidua/shared/kernel/instant';
import type { Remark } from '@thidua/shared/remark/remark.model';
import type { OtherPeriod, Report } from '@thidua/shared/report/report.model';
import { useKernelWords } from '../../platform/format.tsx';
import { PaperAnnex } from './paper-annex.tsx';
import { PaperOutline } from './paper-outline.tsx';
import css from './paper-sheet.module.css';
import { PaperSignature } from './paper-signature.tsx';
import type { PaperContents } from './paper-source.ts';
import { PinnedRemark } from './pinned-remark.tsx';
import { useReportScreensWords } from './report.words.ts';

interface PaperSheetProps {
  report: Pick<Report, 'unit' | 'regime' | 'period' | 'template'>;
  agency: string;
  contents: PaperContents;
  previous: OtherPeriod | null;
  /** In the order of the form. */
  remarks: readonly Remark[];
}

/** The report as its leader reads and signs it: a paper, in the outline of such papers, figures as its annex. */
export function PaperSheet({ report, agency, contents, previous, remarks }: PaperSheetProps) {
  const words = useReportScreensWords().paper;
  const kernel = useKernelWords();
  const { unit, period, template, regime } = report;
  const { version } = contents;
  const numbered = remarks.map((remark, at) => ({ remark, number: at + 1 }));
  const beneath = (code: string | null) =>
    numbered
      .filter(({ remark }) => remark.field === code)
      .map(({ remark, number }) => (
        <PinnedRemark key={remark.id} remark={remark} number={number} canSettle={false} />
      ));
  return (
    <article className={css.sheet} aria-label={words.document}>
      <header className={css.head}>
        <div>
          <p>{agency}</p>
          <p className={css.strong}>{unit.name}</p>
        </div>
        <div>
          <p className={css.strong}>{words.country}</p>
          <p className={css.motto}>{words.motto}</p>
          {version ? <p className={css.date}>{formatPaperDate(dayOf(version.submittedAt), kernel)}</p> : null}
        </div>
      </header>
      <div className={css.title}>
        <h2>{words.heading(formatPeriod(period.key, kernel, { year: true, thematicName: regime.name }))}</h2>
        <p>{template.name}</p>
        <p className={css.span}>{words.span(formatDay(period.firstDay), formatDay(period.lastDay))}</p>
      </div>
      {beneath(null)}
      <PaperOutline body={template.body} contents={contents} beneath={beneath} />
      <PaperSignature version={version} />
      <PaperAnnex body={template.body} contents={contents} previous={previous} beneath={beneath} />
      <p className={css.foot} data-print-only>
        {version ? words.printFoot(version.receipt, version.fingerprint) : words.draftFoot}
      </p>
    </article>
  );
}
