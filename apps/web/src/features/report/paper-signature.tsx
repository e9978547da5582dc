import type { ReportVersion } from '@thidua/shared/report/report.model';
import { useFormat } from '../../platform/format.tsx';
import css from './paper-sheet.module.css';
import { useReportScreensWords } from './report.words.ts';

/** Who signed, in whose place, and when. */
export function PaperSignature({ version }: { version: ReportVersion | null }) {
  const words = useReportScreensWords().paper;
  const format = useFormat();
  if (!version)
    return (
      <div className={css.signature}>
        <p className={css.unsigned}>{words.notSigned}</p>
      </div>
    );
  const { signedBy, signedFor, submittedAt } = version;
  return (
    <div className={css.signature}>
      {signedFor ? <p className={css.strong}>{words.inPlaceOf(signedFor.post)}</p> : null}
      <p className={css.strong}>{signedBy.post}</p>
      <p className={css.signed}>{words.signedAt(format.whenFull(submittedAt))}</p>
      <p>{signedBy.name === signedBy.post ? null : signedBy.name}</p>
    </div>
  );
}
