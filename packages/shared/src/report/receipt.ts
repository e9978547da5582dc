/**
 * The number on a receipt, from the ids alone and without a counter: '2021-W33-CC1-7F3A', from the second version on with its number
 * behind ('2021-W33-CC1-7F3A-2'). One report keeps its number through all its versions.
 */
export function receiptOf(
  periodKey: string,
  abbreviation: string,
  reportId: string,
  version: number,
): string {
  const unit = abbreviation.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  const tail = reportId.slice(-4).toUpperCase();
  return [periodKey, unit, tail, ...(version > 1 ? [version] : [])].join('-');
}
