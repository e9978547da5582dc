import { Select } from '@mantine/core';
import { formApi } from '@thidua/shared/form/form.api';
import { useAsk } from '../../platform/query.ts';
import { useRegimeWords } from './regime.words.ts';

interface TemplateSelectProps {
  value: string | null;
  onChange: (templateEditionId: string | null) => void;
  error?: string | undefined;
}

/** The newest published edition of every form, and the chosen one where it is older. */
export function TemplateSelect({ value, onChange, error }: TemplateSelectProps) {
  const words = useRegimeWords();
  const editions = (useAsk(formApi.templates, {}).data?.items ?? []).filter(
    (one) => one.publishedAt !== null,
  );
  const newest = new Map(
    editions.toSorted((one, two) => one.edition - two.edition).map((one) => [one.templateId, one.id]),
  );
  const shown = editions.filter((one) => newest.get(one.templateId) === one.id || one.id === value);
  return (
    <Select
      label={words.form.template}
      description={shown.length === 0 ? words.form.noTemplate : words.form.templateHint}
      required
      searchable
      allowDeselect={false}
      value={value}
      onChange={onChange}
      data={shown.map((one) => ({ value: one.id, label: words.rule.edition(one.name, one.edition) }))}
      error={error}
    />
  );
}
