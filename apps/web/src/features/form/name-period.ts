import { sentenceCase } from '@thidua/shared/kernel/format';
import type { Format } from '../../platform/format.tsx';

/** A period by its name, as it begins a line. */
export const namePeriod = (key: string, format: Format): string => sentenceCase(format.period(key, true));
