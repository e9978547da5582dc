import type { Report } from '@thidua/shared/report/report.model';
import css from './compare.module.css';
import { codesOf, inFormOrder } from './form-model.ts';
import { PinnedRemark } from './pinned-remark.tsx';
import { useReportScreensWords } from './report.words.ts';

/** The comments of an earlier return, with what the unit answered. */
export function CompareRemarks({ report }: { report: Report }) {
  const words = useReportScreensWords().compare;
  const remarks = inFormOrder(report.remarks, codesOf(report.template.body));
  if (remarks.length === 0) return null;
  return (
    <section className={css.texts} aria-label={words.remarks}>
      <h3 className={css.remarksTitle}>{words.remarks}</h3>
      {remarks.map((remark, at) => (
        <PinnedRemark key={remark.id} remark={remark} number={at + 1} canSettle={false} />
      ))}
    </section>
  );
}
