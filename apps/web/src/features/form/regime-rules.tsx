import type { Regime } from '@thidua/shared/form/regime.model';
import { sentenceCase } from '@thidua/shared/kernel/format';
import { useFormat, useKernelWords } from '../../platform/format.tsx';
import { Card } from '../../ui/card.tsx';
import { KeyValue } from '../../ui/key-value.tsx';
import { useUnits } from '../unit/unit.parts.tsx';
import { useUnitWords } from '../unit/unit.words.ts';
import { useRegimeWords } from './regime.words.ts';
import { sayCutoff, sayDebtors, sayDue } from './say-regime.ts';

/** The rules of today, in words. */
export function RegimeRules({ regime }: { regime: Regime }) {
  const { rule: words, often, form, calendar } = useRegimeWords();
  const { weekday } = useKernelWords();
  const { kinds } = useUnitWords();
  const { units } = useUnits();
  const format = useFormat();
  const { single, dueRule, cutoff, periodKind } = regime;
  const edition =
    regime.editions.filter((one) => one.appliesFrom <= format.today).at(-1) ?? regime.editions[0];
  const consolidated = dueRule.levelOffsets?.[0] ?? 1;
  const since = regime.endsOn
    ? words.fromTo(format.day(regime.startsOn), format.day(regime.endsOn))
    : words.from(format.day(regime.startsOn));
  const pairs = [
    { key: words.who, value: sayDebtors(regime.debtors, units, kinds, words) },
    { key: words.to, value: regime.creditor.name },
    { key: words.often, value: often[periodKind] },
    {
      key: words.data,
      value: single
        ? calendar.span(format.day(single.firstDay), format.day(single.lastDay))
        : sentenceCase(sayCutoff(periodKind, cutoff, words, weekday)),
    },
    { key: words.due, value: single ? format.whenFull(single.dueAt) : sayDue(dueRule, words) },
    ...(single ? [] : [{ key: words.consolidated, value: words.consolidatedAfter(consolidated) }]),
    ...(edition
      ? [{ key: words.template, value: words.edition(edition.template.name, edition.template.edition) }]
      : []),
    ...(single ? [] : [{ key: words.since, value: sentenceCase(since) }]),
    ...(regime.guidance ? [{ key: form.guidance, value: regime.guidance }] : []),
  ];
  return (
    <Card title={words.title}>
      <KeyValue keyWidth={150} pairs={pairs} />
    </Card>
  );
}
