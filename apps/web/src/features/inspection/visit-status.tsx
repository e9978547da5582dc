import type { VisitLine } from '@thidua/shared/inspection/inspection.model';
import { StateText } from '../../ui/state-text.tsx';
import { useInspectionWords, useVisitListWords } from './inspection.words.ts';
import { visitGlyphs } from './visit-glyphs.ts';

/** Where a visit or a self-inspection stands; what is late and not done yet says so. */
export function VisitStatus({ visit }: { visit: Pick<VisitLine, 'kind' | 'state' | 'isLate'> }) {
  const words = useInspectionWords();
  const { late } = useVisitListWords();
  const said = (visit.kind === 'self' ? words.selfState : words.state)[visit.state];
  const isOwedLate = visit.isLate && (visit.state === 'planned' || visit.state === 'started');
  return (
    <StateText k={isOwedLate ? 'over' : visitGlyphs[visit.state]} loud={isOwedLate}>
      {isOwedLate ? `${said} · ${late.toLowerCase()}` : said}
    </StateText>
  );
}
