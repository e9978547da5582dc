import type { FieldFault } from '../contract/problem.ts';
import type { NarrativePart } from '../form/template.model.ts';
import type { FieldRule } from './check-figures.ts';
import type { FieldValue } from './report.value.ts';

/** Texts shorter than this may be the same every week ("Không có.") without anybody being asked why. */
export const shortTextLength = 40;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const isNothing = (value: FieldValue) => typeof value === 'object' && value !== null && 'nothing' in value;

/** The rule of one part of the outline: there where it must be, and not last period's text word for word. */
export function narrativeRule({ code, required, allowNothing }: NarrativePart): FieldRule {
  const shape = (value: FieldValue): FieldFault | undefined => {
    const isOne = value === null || typeof value === 'string' || (isNothing(value) && allowNothing);
    return isOne ? undefined : { path: code, code: isNothing(value) ? 'nothingNotAllowed' : 'wrongKind' };
  };
  const isFilled = (value: FieldValue) => (typeof value === 'string' ? plain(value) !== '' : value !== null);
  return {
    code,
    shape,
    isFilled,
    fault: (value) => {
      if (!isFilled(value)) return required ? { path: code, code: 'required' } : undefined;
      return shape(value);
    },
    ask: (value, previous) => {
      const before = previous.texts[code];
      if (typeof value !== 'string' || typeof before !== 'string') return undefined;
      const text = plain(value);
      const isRepeated = text.length >= shortTextLength && text === plain(before);
      return isRepeated ? { path: code, code: 'sameText' } : undefined;
    },
  };
}
