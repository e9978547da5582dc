import { type Day, isDay } from '@thidua/shared/kernel/day';
import { fold } from '@thidua/shared/kernel/text';

const affirmed = new Set(['co', 'x', '1', 'yes', 'true']);
const denied = new Set(['khong', '0', 'no', 'false']);

/** Yes or no as people write it in sheets. */
export const readYesNo = (text: string): boolean | undefined =>
  affirmed.has(fold(text)) ? true : denied.has(fold(text)) ? false : undefined;

export const readChoice = (
  choices: readonly { code: string; name: string }[],
  text: string,
): string | undefined => choices.find(({ name }) => fold(name) === fold(text))?.code;

/** '1/9/2021'; undefined for a day that no calendar has. */
export function readDay(text: string): Day | undefined {
  const [, date = '', month = '', year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
