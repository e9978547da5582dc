import { figuresOf, narrativesOf, type TemplateBody } from '@thidua/shared/form/template.model';
import type { FieldValue } from '@thidua/shared/report/report.value';

/** A value for every field of the form; `seed` moves the figures a little. */
export function filledValues(body: TemplateBody, seed = 1): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  for (const { code, indicator } of figuresOf(body)) {
    values[code] =
      indicator.kind === 'ratio'
        ? { n: 10 + (seed % 3), d: 14 }
        : indicator.kind === 'money'
          ? seed * 50_000
          : seed;
  }
  for (const part of narrativesOf(body)) values[part.code] = `${part.title}: nội dung của lần ${seed}.`;
  return values;
}
