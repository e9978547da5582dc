import { type ChecklistBody, type ChecklistFault, type ChecklistItem, itemsOf } from './checklist.model.ts';

/** What forbids publishing a draft. */
export function faultsOf(body: ChecklistBody): ChecklistFault[] {
  const items = itemsOf(body);
  const codes = items.map(({ code }) => code);
  const known = new Set(codes);
  const unknown = items.filter(({ condition }) => condition && !known.has(condition.item));
  const found: ChecklistFault[] = [
    { code: 'empty', codes: items.length === 0 ? [''] : [] },
    {
      code: 'groupEmpty',
      codes: body.groups.filter((one) => one.items.length === 0).map(({ title }) => title),
    },
    { code: 'codeTwice', codes: [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))] },
    { code: 'pointsMissing', codes: items.filter(lacksPoints).map(({ code }) => code) },
    { code: 'conditionUnknown', codes: unknown.map(({ code }) => code) },
    { code: 'conditionCircle', codes: circleOf(items) },
  ];
  return found.filter((fault) => fault.codes.length > 0);
}

const lacksPoints = ({ kind, maxPoints, passFrom }: ChecklistItem) =>
  kind === 'points' && (maxPoints === null || passFrom === null || passFrom > maxPoints);

/**
 * The codes of one circle of conditions, in their order, or none. An item waits for at most one other, so following that line from
 * each item finds every circle there is.
 */
export function circleOf(items: readonly Pick<ChecklistItem, 'code' | 'condition'>[]): string[] {
  const waitsFor = new Map(items.map(({ code, condition }) => [code, condition?.item]));
  const settled = new Set<string>();
  for (const { code } of items) {
    const path: string[] = [];
    let at: string | undefined = code;
    while (at !== undefined && waitsFor.has(at) && !settled.has(at)) {
      const begins = path.indexOf(at);
      if (begins >= 0) return path.slice(begins);
      path.push(at);
      at = waitsFor.get(at);
    }
    for (const one of path) settled.add(one);
  }
  return [];
}
