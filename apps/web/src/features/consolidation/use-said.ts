import type { Delta, Total } from '@thidua/shared/consolidation/add-up';
import { sayCounted, sayFigure, sayTotal } from '@thidua/shared/consolidation/say-total';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { Figure } from '@thidua/shared/report/report.value';
import { useKernelWords } from '../../platform/format.tsx';
import { useConsolidationWords } from './consolidation.words.ts';

/** Totals and figures in the reader's language. */
export function useSaid() {
  const words = useConsolidationWords();
  const style = useKernelWords().numberStyle;
  const total = (indicator: Indicator, value: Total) => sayTotal(indicator, value, style, words);
  return {
    total,
    figure: (indicator: Indicator, value: Figure | null) => sayFigure(indicator, value, style, words),
    counted: (value: { n: number; d: number }) => sayCounted(value, style),
    /** '+500', '−2', '+1/2' of a share. */
    delta: (indicator: Indicator, delta: Delta) => {
      if (typeof delta === 'object') return `+${sayCounted(delta, style)}`;
      return `${delta < 0 ? '−' : '+'}${total(indicator, Math.abs(delta))}`;
    },
  };
}
