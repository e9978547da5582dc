import { Stack, TextInput } from '@mantine/core';
import type { TemplateDraft } from '@thidua/shared/form/template.model';
import type { CatalogueIndicator } from '@thidua/shared/form/template-design.model';
import { useDesignWords } from './form.words.ts';
import type { Catalogue } from './template-catalogue.ts';
import type { Place } from './template-edits.ts';
import { FigureProperties } from './template-figure-properties.tsx';
import { PartProperties } from './template-part-properties.tsx';
import { RelationProperties } from './template-relation-properties.tsx';

export interface TemplatePropertiesProps {
  name: string;
  draft: TemplateDraft;
  catalogue: Catalogue;
  chosen: Place | null;
  onName: (name: string) => void;
  onChange: (place: Place, change: object) => void;
  onEditIndicator: (indicator: CatalogueIndicator) => void;
  onRelate: (code: string) => void;
  onChoose: (place: Place) => void;
}

/** What may be said about the chosen line of the outline. */
export function TemplateProperties(props: TemplatePropertiesProps) {
  const { draft, chosen } = props;
  const words = useDesignWords().properties;
  if (chosen === null) {
    return (
      <TextInput
        label={words.templateName}
        maxLength={200}
        value={props.name}
        onChange={(event) => props.onName(event.currentTarget.value)}
      />
    );
  }
  const { of, section, item } = chosen;
  const key = `${of}-${section}-${item ?? ''}`;
  if (of === 'relations') {
    const relation = draft.relations?.[item ?? 0];
    return relation ? <RelationProperties key={key} {...props} relation={relation} place={chosen} /> : null;
  }
  if (item === null) {
    const inside = of === 'figures' ? draft.figureSections[section] : draft.narrativeSections[section];
    return (
      <Stack gap={12}>
        <TextInput
          key={key}
          label={words.sectionTitle}
          maxLength={200}
          value={inside?.title ?? ''}
          onChange={(event) => props.onChange(chosen, { title: event.currentTarget.value })}
        />
      </Stack>
    );
  }
  if (of === 'figures') {
    const figure = draft.figureSections[section]?.figures[item];
    return figure ? <FigureProperties key={figure.code} {...props} figure={figure} place={chosen} /> : null;
  }
  const part = draft.narrativeSections[section]?.parts[item];
  return part ? (
    <PartProperties key={part.code} part={part} place={chosen} onChange={props.onChange} />
  ) : null;
}
