import type { Indicator } from '@thidua/shared/form/indicator.model';
import { type Figure, isFiles, isShare, isTable } from '@thidua/shared/report/report.value';

/** Numbers stay numbers and days days, so that the sheet can be counted with: money in the unit shown, a ratio as a percentage. */
export function figureValue(
  { kind, scale, shownPer, choices }: Indicator,
  figure: Figure | undefined,
  yes: string,
): number | string | Date | null {
  if (figure === undefined) return null;
  if (isShare(figure)) return figure.d === 0 ? null : figure.n / figure.d;
  if (isFiles(figure)) return figure.files.map((file) => file.name).join('\n');
  if (isTable(figure)) return figure.rows.length;
  if (typeof figure === 'boolean') return figure ? yes : '';
  if (typeof figure === 'string' && kind === 'date') return new Date(`${figure}T00:00:00Z`);
  if (typeof figure === 'string')
    return kind === 'choice' ? (choices.find(({ code }) => code === figure)?.name ?? '') : figure;
  return figure / (shownPer * 10 ** scale);
}

/** How the numbers and days of an indicator are written in a sheet. */
export function figureFormat({ kind, scale, shownPer }: Indicator): string {
  if (kind === 'ratio') return '0.0%';
  if (kind === 'date') return 'dd/mm/yyyy';
  return kind !== 'table' && (scale > 0 || shownPer > 1) ? '#,##0.###' : '#,##0';
}

export const unitOfMeasure = ({ kind, measuredIn }: Indicator) => (kind === 'ratio' ? '%' : measuredIn);
