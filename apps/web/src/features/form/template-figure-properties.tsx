import { Button, Checkbox, Select, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { IconArrowsDiff, IconPencil } from '@tabler/icons-react';
import { shownScale } from '@thidua/shared/form/indicator.model';
import type { PlacedFigure } from '@thidua/shared/form/template.model';
import { NumberField } from '../../ui/number-field.tsx';
import { useDesignWords, useFormWords } from './form.words.ts';
import css from './template.module.css';
import { operandsIn, useNames } from './template-catalogue.ts';
import { type Place, relationsOf } from './template-edits.ts';
import type { TemplatePropertiesProps } from './template-properties.tsx';
import { useMeasures } from './use-measures.ts';

interface FigurePropertiesProps extends TemplatePropertiesProps {
  figure: PlacedFigure;
  place: Place;
}

const counted = ['integer', 'decimal', 'money', 'ratio'];

/** How this form asks for an indicator; what the indicator means is the catalogue's. */
export function FigureProperties(props: FigurePropertiesProps) {
  const { figure, place, draft, catalogue, onChange } = props;
  const words = useDesignWords().properties;
  const said = useFormWords();
  const measures = useMeasures();
  const { sayRelation } = useNames(draft, catalogue);
  const indicator = catalogue.get(figure.code);
  const relations = relationsOf(draft, figure.code);
  const set = (change: Partial<PlacedFigure>) => onChange(place, change);
  if (!indicator) return null;
  const isCounted = counted.includes(indicator.kind);
  const canRelate = operandsIn(draft, catalogue).some(({ operand }) => operand.code === figure.code);
  const bound = (name: 'min' | 'max') => ({
    label: words[name],
    placeholder: words.noBound,
    value: figure[name],
    scale: indicator.kind === 'ratio' ? 0 : shownScale(indicator),
    onChange: (value: number | null) => set({ [name]: value }),
  });
  return (
    <Stack gap={14}>
      <div>
        <h3 className={css.what}>{indicator.name}</h3>
        <p className={css.facts}>
          {[said.kinds[indicator.kind], indicator.measuredIn].filter(Boolean).join(' · ')}
        </p>
        <p className={css.facts}>
          {words.across(said.acrossUnits[indicator.acrossUnits], said.acrossTime[indicator.acrossTime])}
        </p>
        <Button
          size="xs"
          mt={8}
          leftSection={<IconPencil size={15} stroke={1.8} aria-hidden />}
          onClick={() => props.onEditIndicator(indicator)}
        >
          {words.editIndicator}
        </Button>
      </div>
      <Checkbox
        label={words.required}
        checked={figure.required}
        onChange={(event) => set({ required: event.currentTarget.checked })}
      />
      {isCounted ? (
        <>
          <SimpleGrid cols={2} spacing={12}>
            <NumberField {...bound('min')} />
            <NumberField {...bound('max')} />
          </SimpleGrid>
          <NumberField
            label={words.warn}
            description={words.warnHint}
            value={figure.warnChangePercent}
            onChange={(percent) =>
              set({ warnChangePercent: percent === null || percent < 1 ? null : percent })
            }
          />
        </>
      ) : null}
      {isCounted && indicator.kind !== 'money' ? (
        <Select
          label={words.prefill}
          placeholder={words.prefillNone}
          clearable
          data={measures}
          value={figure.prefill}
          onChange={(prefill) => set({ prefill })}
        />
      ) : null}
      <Textarea
        label={words.guidance}
        placeholder={indicator.guidance}
        autosize
        minRows={2}
        maxLength={1000}
        value={figure.guidance === indicator.guidance ? '' : figure.guidance}
        onChange={(event) => set({ guidance: event.currentTarget.value })}
      />
      {canRelate ? (
        <div>
          <h4 className={css.small}>{words.relations}</h4>
          <ul className={css.relations}>
            {relations.map((relation) => (
              <li key={JSON.stringify(relation)}>
                <button
                  type="button"
                  onClick={() =>
                    props.onChoose({
                      of: 'relations',
                      section: 0,
                      item: draft.relations?.indexOf(relation) ?? 0,
                    })
                  }
                >
                  {sayRelation(relation)}
                </button>
              </li>
            ))}
          </ul>
          <Button
            size="xs"
            leftSection={<IconArrowsDiff size={15} stroke={1.8} aria-hidden />}
            onClick={() => props.onRelate(figure.code)}
          >
            {words.relateIt}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
