import type { RegimeWords } from '@thidua/shared/form/regime.words';
import { sentenceCase } from '@thidua/shared/kernel/format';
import { periodKindOf } from '@thidua/shared/kernel/period-key';
import type { Format } from '../../platform/format.tsx';

/** A period by its name; the days between two cut-offs have none of their own. */
export const namePeriod = (key: string, format: Format, words: RegimeWords): string =>
  periodKindOf(key) === 'thematic' ? words.calendar.transitionalName : sentenceCase(format.period(key, true));
