import type { ReportDuty } from '@thidua/shared/report/report.model';
import type { ReportMark } from '@thidua/shared/report/report-list.model';
import type { GlyphKey } from '../../ui/glyph.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useReportWords } from './report.words.ts';

const glyphs: Record<ReportMark, GlyphKey> = {
  none: 'soon',
  draft: 'draft',
  presented: 'draft',
  submitted: 'wait',
  accepted: 'ok',
  returned: 'ret',
  correcting: 'again',
  exempt: 'ex',
};

/** The sign of a report in a list: what is past due and not received is a thick empty ring, not yet open a point. */
export function glyphOfReport(is: ReportMark, duty: Pick<ReportDuty, 'mark'>): GlyphKey {
  if (duty.mark === 'missing') return 'miss';
  return is === 'none' && duty.mark === 'notYet' ? 'not' : glyphs[is];
}

/** The state of a report in a list: sign and words. */
export function ReportState({ is, duty }: { is: ReportMark; duty: Pick<ReportDuty, 'mark'> }) {
  const words = useReportWords();
  const k = glyphOfReport(is, duty);
  return (
    <StateText k={k} loud={k === 'miss'}>
      {words.marks[is]}
    </StateText>
  );
}
