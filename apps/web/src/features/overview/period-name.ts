import { sectionNumeral } from '@thidua/shared/kernel/lettering';
import { parsePeriodKey } from '@thidua/shared/kernel/period-key';

/** The name of a period in a column head of 33 px: '33', 'III', '2021'. Its full name stands beside it for those who listen. */
export function shortPeriod(key: string): string {
  const parsed = parsePeriodKey(key);
  if (!parsed || parsed.kind === 'thematic') return '·';
  if (parsed.kind === 'year') return String(parsed.year);
  if (parsed.kind === 'nineMonths') return '9T';
  return parsed.kind === 'quarter' || parsed.kind === 'half'
    ? sectionNumeral(parsed.index)
    : String(parsed.index);
}
