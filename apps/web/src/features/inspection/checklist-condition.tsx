import { Select, Stack } from '@mantine/core';
import { type ChecklistBody, type ChecklistItem, itemsOf } from '@thidua/shared/inspection/checklist.model';
import { useChecklistDesignWords } from './inspection.words.ts';

interface ConditionFieldProps {
  body: ChecklistBody;
  item: ChecklistItem;
  onChange: (condition: ChecklistItem['condition']) => void;
  /** Why it cannot stay so, the circle told link by link. */
  error: string | undefined;
}

const stands = ['pass', 'fail', 'notApplicable'] as const;

/** Asked always, or only where another item stands so. */
export function ConditionField({ body, item, onChange, error }: ConditionFieldProps) {
  const words = useChecklistDesignWords().properties;
  const { condition } = item;
  const others = itemsOf(body);
  const choices = body.groups.flatMap(({ title, items }) => {
    const inside = items
      .filter(({ code }) => code !== item.code)
      .map(({ code, text }) => ({
        value: code,
        label: `${others.findIndex((one) => one.code === code) + 1}. ${text}`,
      }));
    return inside.length > 0 ? [{ group: title, items: inside }] : [];
  });
  const other = others.find(({ code }) => code === condition?.item);
  const may = stands.filter((is) => is !== 'notApplicable' || other?.allowsNotApplicable);
  return (
    <Stack gap={8}>
      <Select
        label={words.condition}
        placeholder={words.always}
        searchable
        clearable
        data={choices}
        value={condition?.item ?? null}
        onChange={(code) => onChange(code ? { item: code, is: condition?.is ?? 'fail' } : null)}
        error={error}
      />
      {condition ? (
        <Select
          label={words.conditionIs}
          allowDeselect={false}
          data={may.map((is) => ({ value: is, label: words.is[is] }))}
          value={condition.is}
          onChange={(is) => {
            const chosen = stands.find((one) => one === is);
            if (chosen) onChange({ ...condition, is: chosen });
          }}
        />
      ) : null}
    </Stack>
  );
}
