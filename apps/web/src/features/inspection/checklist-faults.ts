import { circleOf } from '@thidua/shared/inspection/check-checklist';
import { type ChecklistBody, type ChecklistItem, itemsOf } from '@thidua/shared/inspection/checklist.model';
import { useChecklistDesignWords } from './inspection.words.ts';

/** What is wrong with an item, by the field at which it is mended. */
export interface ItemFaults {
  text?: string;
  points?: string;
  condition?: string;
}

export const lacksPoints = ({ kind, maxPoints, passFrom }: ChecklistItem) =>
  kind === 'points' && (maxPoints === null || passFrom === null || passFrom > maxPoints);

/** What keeps a draft from being published, said where it is mended. */
export function useFaults(body: ChecklistBody) {
  const words = useChecklistDesignWords().properties;
  const items = itemsOf(body);
  const texts = new Map(items.map(({ code, text }) => [code, text]));
  const circle = circleOf(items);
  const sayCircle = () =>
    circle
      .map((code, at) => {
        const next = circle[(at + 1) % circle.length] ?? code;
        return words.circleLink(texts.get(code) ?? code, texts.get(next) ?? next);
      })
      .join(', ');
  const ofItem = (item: ChecklistItem): ItemFaults => ({
    ...(item.text.trim() === '' ? { text: words.needed } : {}),
    ...(lacksPoints(item) ? { points: words.pointsWrong } : {}),
    ...(item.condition && !texts.has(item.condition.item) ? { condition: words.unknown } : {}),
    ...(circle.includes(item.code) ? { condition: words.circle(sayCircle()) } : {}),
  });
  const ofGroup = (section: number): string | undefined => {
    const title = body.groups[section]?.title.trim() ?? '';
    if (title === '') return words.needed;
    return body.groups.some((group, at) => at < section && group.title.trim() === title)
      ? words.groupTwice
      : undefined;
  };
  return { ofItem, ofGroup };
}
