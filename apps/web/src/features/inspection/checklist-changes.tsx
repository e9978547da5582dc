import type { ChecklistChange } from '@thidua/shared/inspection/diff-checklists';
import { ChangeList } from '../../ui/change-list.tsx';
import { useChecklistDesignWords } from './inspection.words.ts';

/** In what two states of a checklist differ, line by line. */
export function ChecklistChanges({ changes }: { changes: readonly ChecklistChange[] }) {
  const words = useChecklistDesignWords().publish;
  const shown = changes.map((one) => ({
    key: `${one.kind} ${one.code} ${one.change}`,
    change: one.change,
    name: one.kind === 'group' ? words.group(one.name) : one.name,
    what:
      one.properties.length > 0
        ? words.of(one.properties.map((name) => words.properties[name]).join(', '))
        : undefined,
  }));
  return <ChangeList changes={shown} words={words} />;
}
