import { isSame, type Total } from '@thidua/shared/consolidation/add-up';
import type {
  Consolidation,
  Mark,
  Paragraph,
  Part,
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

/** How many paragraphs stand on another version or another total than was gathered. */
export function oldParagraphs(
  view: Pick<Consolidation, 'units' | 'figures'>,
  parts: Readonly<Record<string, Part>>,
): number {
  const versions = new Map(
    view.units.flatMap(({ sources }) => sources.map(({ reportId, version }) => [reportId, version])),
  );
  const totals = new Map(view.figures.map(({ code, value }) => [code, value]));
  const isOld = (mark: Mark) =>
    mark.kind === 'unit'
      ? versions.get(mark.reportId) !== mark.version
      : totals.has(mark.code) && !isSame(totals.get(mark.code), mark.value);
  return Object.values(parts).flatMap(({ paragraphs }) => paragraphs.filter(({ marks }) => marks.some(isOld)))
    .length;
}
