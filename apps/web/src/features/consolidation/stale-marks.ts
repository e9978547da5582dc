import { isSame, type Total } from '@thidua/shared/consolidation/add-up';
import type {
  Consolidation,
  Mark,
  Paragraph,
  UnitText,
} from '@thidua/shared/consolidation/consolidation.model';
import { type FigureField, figuresOf } from '@thidua/shared/form/template.model';

export type StaleMark =
  | { kind: 'text'; mark: Extract<Mark, { kind: 'unit' }>; text: string; version: number }
  | { kind: 'figure'; mark: Extract<Mark, { kind: 'figure' }>; field: FigureField; value: Total };

/** Sources of a paragraph that were gathered anew since it was inserted, and say something else now. */
export function staleOf(
  view: Pick<Consolidation, 'figures' | 'template'>,
  code: string,
  items: readonly UnitText[],
  { marks }: Paragraph,
): StaleMark[] {
  return marks.flatMap((mark): StaleMark[] => {
    if (mark.kind === 'figure') {
      const field = figuresOf(view.template.body).find((one) => one.code === mark.code);
      const line = view.figures.find((one) => one.code === mark.code);
      if (!field || !line || isSame(line.value, mark.value)) return [];
      return [{ kind: 'figure', mark, field, value: line.value }];
    }
    const item = items.find(({ reportId }) => reportId === mark.reportId);
    if (!item || item.version === mark.version) return [];
    const text = item.texts[code];
    return [{ kind: 'text', mark, text: typeof text === 'string' ? text.trim() : '', version: item.version }];
  });
}
