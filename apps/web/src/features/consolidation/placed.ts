import type { Consolidation, FigureLine } from '@thidua/shared/consolidation/consolidation.model';
import type { FigureField } from '@thidua/shared/form/template.model';

/** A figure of the form together with what it came to. */
export interface Placed {
  field: FigureField;
  line: FigureLine;
}

/** The id of what opens beneath a figure. */
export const traceId = (code: string) => `nguon-${code}`;

export interface FiguresProps {
  view: Consolidation;
  placed: readonly Placed[];
  opened: string | null;
  onToggle: (code: string) => void;
}
