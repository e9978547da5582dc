import { figuresOf } from '@thidua/shared/form/template.model';
import type { Remark } from '@thidua/shared/remark/remark.model';
import type { Report } from '@thidua/shared/report/report.model';
import { useLang } from '../../platform/words.tsx';
import { ConflictChooser } from './conflict-chooser.tsx';
import type { DraftSnapshot } from './draft-store.ts';
import { PinnedRemark } from './pinned-remark.tsx';
import { useReportFormWords } from './report.words.ts';
import { showValue } from './show-value.ts';

interface BeneathFieldProps {
  code: string;
  report: Report;
  draft: DraftSnapshot;
  /** In the order of the form, by which they are numbered. */
  remarks: readonly Remark[];
  isPhone: boolean;
}

/** What stands directly beneath a field: values that two people have changed, then the comments pinned to it. */
export function BeneathField({ code, report, draft, remarks, isPhone }: BeneathFieldProps) {
  const words = useReportFormWords();
  const [lang] = useLang();
  const field = figuresOf(report.template.body).find((one) => one.code === code);
  return (
    <>
      {draft.conflicts
        .filter((conflict) => conflict.field === code || conflict.field === `reason:${code}`)
        .map((conflict) => (
          <ConflictChooser
            key={conflict.id}
            reportId={report.id}
            conflict={conflict}
            sinceRev={draft.rev}
            people={report.people}
            show={(value) => showValue(field, value, lang, words)}
          />
        ))}
      {remarks.map((remark, at) =>
        remark.field === code ? (
          <PinnedRemark
            key={remark.id}
            remark={remark}
            number={at + 1}
            canSettle
            size={isPhone ? 'lg' : 'sm'}
          />
        ) : null,
      )}
    </>
  );
}
