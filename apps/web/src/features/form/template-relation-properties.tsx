import { ActionIcon, Button, Group, Select, Stack } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import {
  type Operand,
  type Relation,
  type RelationOp,
  relationOps,
} from '@thidua/shared/form/template.model';
import { Pill } from '../../ui/pill.tsx';
import { useDesignWords, useFormWords } from './form.words.ts';
import css from './template.module.css';
import { operandsIn, useNames } from './template-catalogue.ts';
import type { Place } from './template-edits.ts';
import type { TemplatePropertiesProps } from './template-properties.tsx';

interface RelationPropertiesProps extends TemplatePropertiesProps {
  relation: Relation;
  place: Place;
}

const keyOf = ({ code, part }: Operand) => (part ? `${code}.${part}` : code);

/** One comparison: a figure, a sign, a sum of figures, and how hard it is. What it says is read beneath as the unit will read it. */
export function RelationProperties({ relation, place, draft, catalogue, onChange }: RelationPropertiesProps) {
  const words = useDesignWords().relation;
  const { relation: said } = useFormWords();
  const { sayRelation } = useNames(draft, catalogue);
  const all = operandsIn(draft, catalogue);
  const byKey = new Map(all.map((one) => [keyOf(one.operand), one]));
  const familyOf = (operand: Operand) => {
    const kind = byKey.get(keyOf(operand))?.indicator.kind;
    return kind === 'money' || kind === 'date' ? kind : 'number';
  };
  const family = familyOf(relation.left);
  const data = all.map(({ operand, indicator }) => ({
    value: keyOf(operand),
    label: operand.part ? `${indicator.name} (${said.parts[operand.part]})` : indicator.name,
  }));
  const like = data.filter(({ value }) => familyOf(byKey.get(value)?.operand ?? relation.left) === family);
  const set = (change: Partial<Relation>) => onChange(place, change);
  const setRight = (at: number, value: string) =>
    set({
      right: relation.right.map((one, other) => (other === at ? (byKey.get(value)?.operand ?? one) : one)),
    });
  const setLeft = (value: string) => {
    const left = byKey.get(value)?.operand ?? relation.left;
    const fitting = relation.right.filter((one) => familyOf(one) === familyOf(left));
    const other = all.find(({ operand }) => keyOf(operand) !== value && familyOf(operand) === familyOf(left));
    set({ left, right: fitting.length > 0 ? fitting : [other?.operand ?? left] });
  };
  const free = like.find(({ value }) => !relation.right.some((one) => keyOf(one) === value));
  return (
    <Stack gap={14}>
      <Select
        label={words.left}
        data={data}
        searchable
        allowDeselect={false}
        value={keyOf(relation.left)}
        onChange={(value) => value && setLeft(value)}
      />
      <Select
        label={words.op}
        data={relationOps.map((op) => ({ value: op, label: said.ops[op] }))}
        allowDeselect={false}
        value={relation.op}
        onChange={(op) => op && set({ op: op as RelationOp })}
      />
      <div>
        <h4 className={css.small}>{words.right}</h4>
        <Stack gap={6}>
          {relation.right.map((operand, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sum may name a figure twice while it is being drawn up
            <Group key={at} gap={6} wrap="nowrap">
              <Select
                flex={1}
                aria-label={`${words.right} ${at + 1}`}
                data={like}
                searchable
                allowDeselect={false}
                value={keyOf(operand)}
                onChange={(value) => value && setRight(at, value)}
              />
              {relation.right.length > 1 ? (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={words.dropRight}
                  onClick={() => set({ right: relation.right.filter((_, other) => other !== at) })}
                >
                  <IconX size={16} stroke={1.8} />
                </ActionIcon>
              ) : null}
            </Group>
          ))}
        </Stack>
        {family !== 'date' && free && relation.right.length < 10 ? (
          <Button
            size="xs"
            mt={8}
            leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
            onClick={() =>
              set({ right: [...relation.right, byKey.get(free.value)?.operand ?? relation.left] })
            }
          >
            {words.addRight}
          </Button>
        ) : null}
      </div>
      <fieldset className={css.pills} aria-label={words.title}>
        <Pill chosen={relation.isHard} onChange={() => set({ isHard: true })}>
          {words.isHard}
        </Pill>
        <Pill chosen={!relation.isHard} onChange={() => set({ isHard: false })}>
          {words.isSoft}
        </Pill>
      </fieldset>
      <p className={css.says}>{sayRelation(relation)}</p>
    </Stack>
  );
}
