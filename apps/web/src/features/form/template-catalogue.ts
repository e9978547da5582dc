import { relatable } from '@thidua/shared/form/freeze-template';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { Operand, Relation, TemplateDraft } from '@thidua/shared/form/template.model';
import type { CatalogueIndicator } from '@thidua/shared/form/template-design.model';
import { useDesignWords, useFormWords } from './form.words.ts';
import type { Place } from './template-edits.ts';

export type Catalogue = ReadonlyMap<string, CatalogueIndicator>;

/** Figures of the form that a relation may speak of, a ratio by each of its parts. */
export function operandsIn(
  draft: TemplateDraft,
  catalogue: ReadonlyMap<string, Indicator>,
): { operand: Operand; indicator: Indicator }[] {
  const placed = draft.figureSections.flatMap((section) => section.figures);
  return placed.flatMap(({ code }) => {
    const indicator = catalogue.get(code);
    if (!indicator) return [];
    if (indicator.kind === 'ratio')
      return (['n', 'd'] as const).map((part) => ({ operand: { code, part }, indicator }));
    return relatable.has(indicator.kind) ? [{ operand: { code }, indicator }] : [];
  });
}

/** Names for what stands in the outline. */
export function useNames(draft: TemplateDraft, catalogue: Catalogue) {
  const words = useDesignWords().outline;
  const { relation: relationWords } = useFormWords();
  const indicatorName = (code: string) => catalogue.get(code)?.name ?? words.unknown(code);
  const operand = ({ code, part }: Operand) => ({ name: indicatorName(code), part });
  const sayRelation = ({ left, op, right }: Relation) =>
    relationWords.says(operand(left), op, right.map(operand));
  const nameAt = ({ of, section, item }: Place): string => {
    if (of === 'relations') {
      const relation = draft.relations?.[item ?? 0];
      return relation ? sayRelation(relation) : '';
    }
    if (of === 'figures') {
      const inside = draft.figureSections[section];
      return item === null
        ? inside?.title || words.untitled
        : indicatorName(inside?.figures[item]?.code ?? '');
    }
    const inside = draft.narrativeSections[section];
    const part = item === null ? inside : inside?.parts[item];
    return [part?.number && `${part.number}.`, part?.title || words.untitled].filter(Boolean).join(' ');
  };
  return { nameAt, sayRelation, indicatorName };
}
