import type { Regime, RegimeEdition } from '@thidua/shared/form/regime.model';
import { sentenceCase } from '@thidua/shared/kernel/format';
import { useFormat, useKernelWords } from '../../platform/format.tsx';
import { Card } from '../../ui/card.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { useUnits } from '../unit/unit.parts.tsx';
import { useUnitWords } from '../unit/unit.words.ts';
import css from './regime.module.css';
import { useRegimeWords } from './regime.words.ts';
import { sayCutoff, sayDebtors, sayDue } from './say-regime.ts';

/** Who owes it today, and who is let off until when. */
export function RegimeUnits({ regime }: { regime: Regime }) {
  const words = useRegimeWords().units;
  const format = useFormat();
  return (
    <Card title={words.title} note={regime.units.length}>
      {regime.units.length === 0 ? <p className="sec">{words.none}</p> : null}
      <ul className={css.units}>
        {regime.units.map((unit) => (
          <li key={unit.id}>
            {unit.name}
            {unit.endsOn ? <span className={css.under}>{words.until(format.day(unit.endsOn))}</span> : null}
            {unit.exempt ? (
              <span className={css.under}>
                {words.exempt(format.day(unit.exempt.until))}: {unit.exempt.reason}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What the rules were, are and will be, the latest first. */
export function RegimeEditions({ regime }: { regime: Regime }) {
  const words = useRegimeWords();
  const format = useFormat();
  const rules = useSayEdition(regime);
  const inForce = regime.editions.filter((one) => one.appliesFrom <= format.today).at(-1);
  const mark = (edition: RegimeEdition) =>
    edition === inForce
      ? `, ${words.editions.inForce}`
      : edition.appliesFrom > format.today
        ? `, ${words.editions.coming}`
        : '';
  return (
    <Card title={words.editions.title}>
      <Timeline
        label={words.editions.title}
        entries={regime.editions.toReversed().map((edition) => ({
          id: edition.id,
          k: edition.appliesFrom > format.today ? 'not' : 'dot',
          at: edition.madeAt ? format.when(edition.madeAt) : '',
          ...(edition.madeAt ? { instant: edition.madeAt } : {}),
          who: edition.madeBy ?? words.editions.first,
          what: (
            <>
              <b>
                {words.editions.from(format.day(edition.appliesFrom))}
                {mark(edition)}
              </b>
              <span className={css.under}>{rules(edition)}</span>
            </>
          ),
          why: edition.reason || undefined,
        }))}
      />
    </Card>
  );
}

function useSayEdition(regime: Regime) {
  const { rule } = useRegimeWords();
  const { weekday } = useKernelWords();
  const { kinds } = useUnitWords();
  const { units } = useUnits();
  return ({ cutoff, dueRule, debtors, template }: RegimeEdition) =>
    [
      sentenceCase(sayCutoff(regime.periodKind, cutoff, rule, weekday)),
      sayDue(dueRule, rule),
      sayDebtors(debtors, units, kinds, rule),
      rule.edition(template.name, template.edition),
    ].join('; ');
}
