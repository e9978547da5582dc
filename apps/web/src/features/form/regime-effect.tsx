import { regimeApi } from '@thidua/shared/form/regime.api';
import type { DebtorRule, Foreseen, Regime } from '@thidua/shared/form/regime.model';
import { compareCalendars, type EffectLine } from '@thidua/shared/form/regime-effect';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useUnits } from '../unit/unit.parts.tsx';
import { EditionEffect } from './edition-effect.tsx';
import { namePeriod } from './name-period.ts';
import { useReceiver } from './receiver-field.tsx';
import css from './regime.module.css';
import { useRegimeWords } from './regime.words.ts';
import { datesOf, type RegimeValues } from './regime-values.ts';
import { debtorsAmong } from './say-regime.ts';

interface EffectProps {
  regime: Regime | null;
  values: RegimeValues;
}

/** What will happen, before it is done: who joins and leaves, which periods and due times there will be. */
export function RegimeEffect({ regime, values }: EffectProps) {
  const { effect: words } = useRegimeWords();
  const say = useProblemWords();
  const dates = datesOf(values);
  const asked = useAsk(
    regimeApi.foresee,
    { query: { ...(dates ?? blank), ...(regime ? { regimeId: regime.id } : {}) } },
    { enabled: dates !== null, keep: true },
  );
  return (
    <section className={css.effect} aria-live="polite">
      <b>{words.title}</b>
      <Debtors
        before={regime?.editions.at(-1)?.debtors ?? null}
        after={values.debtors}
        to={values.creditorUnitId}
      />
      <EditionEffect before={regime?.editions.at(-1)?.template.editionId} after={values.templateEditionId} />
      {asked.isError ? <p>{say(asked.error)}</p> : null}
      {asked.data && dates ? (
        regime ? (
          <Moved lines={compareCalendars(asked.data.before, asked.data.after)} />
        ) : (
          <Coming periods={asked.data.after.slice(0, 4)} />
        )
      ) : asked.isFetching ? (
        <p className="sec">{words.pending}</p>
      ) : null}
    </section>
  );
}

const blank = {
  ...{ periodKind: 'week' as const, from: '2021-01-01', cutoff: 1, workingDays: 1 },
  ...{ consolidatedAfter: 1, time: '17:00' },
};

interface DebtorsProps {
  before: DebtorRule | null;
  after: DebtorRule;
  to: string | null;
}

function Debtors({ before, after, to }: DebtorsProps) {
  const words = useRegimeWords().effect;
  const { units } = useUnits();
  const receiver = useReceiver(to);
  const now = debtorsAmong(after, units);
  const was = before ? debtorsAmong(before, units) : now;
  const names = (list: typeof now) => list.map((unit) => unit.shortName).join(', ');
  const joins = now.filter((unit) => !was.includes(unit));
  const leaves = was.filter((unit) => !now.includes(unit));
  return (
    <p>
      {words.units(now.length)} {receiver ? words.sentTo(receiver.name) : ''}{' '}
      {joins.length > 0 ? words.joins(names(joins)) : ''}{' '}
      {leaves.length > 0 ? words.leaves(names(leaves)) : ''}
    </p>
  );
}

/** The first periods of a new regime. */
function Coming({ periods }: { periods: readonly Foreseen[] }) {
  const words = useRegimeWords();
  const format = useFormat();
  const [first] = periods;
  return (
    <>
      {first && first.firstDay < format.today ? (
        <p>
          {words.effect.partly(
            words.calendar.span(format.dayShort(first.firstDay), format.day(first.lastDay)),
          )}
        </p>
      ) : null}
      <ul className={css.lines}>
        {periods.map((period) => (
          <li key={period.key}>
            <span>{namePeriod(period.key, format)}</span>
            <span>{format.whenFull(period.dueAt)}</span>
            <span className={css.span}>
              {words.calendar.span(format.dayShort(period.firstDay), format.day(period.lastDay))} ·{' '}
              {words.effect.consolidated(format.whenFull(period.consolidatedAt))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The periods that a change touches. */
function Moved({ lines }: { lines: readonly EffectLine[] }) {
  const words = useRegimeWords();
  const format = useFormat();
  const touched = lines.filter((line) => line.effect !== 'same');
  if (touched.length === 0) return <p>{words.effect.noDates}</p>;
  const between = touched.find((line) => line.after?.isTransitional)?.after;
  const days = ({ firstDay, lastDay }: Foreseen) =>
    words.calendar.span(format.dayShort(firstDay), format.day(lastDay));
  const consolidated = ({ consolidatedAt }: Foreseen) =>
    words.effect.consolidated(format.whenFull(consolidatedAt));
  /** Of what was, only what is otherwise now. */
  const was = (before: Foreseen, after: Foreseen) =>
    [
      ...(days(before) === days(after) ? [] : [days(before)]),
      ...(before.dueAt === after.dueAt ? [] : [format.whenFull(before.dueAt)]),
      ...(before.consolidatedAt === after.consolidatedAt ? [] : [consolidated(before)]),
    ].join(', ');
  return (
    <>
      {between ? (
        <p>{words.effect.transitional(format.dayShort(between.firstDay), format.day(between.lastDay))}</p>
      ) : null}
      <ul className={css.lines}>
        {touched.slice(0, 6).map(({ key, effect, before, after }) => (
          <li key={key} data-effect={effect}>
            <span>{namePeriod(key, format)}</span>
            <span>{after ? format.whenFull(after.dueAt) : words.effect.says.dropped}</span>
            <span className={css.span}>
              {after ? days(after) : before ? days(before) : ''}
              {after ? ` · ${consolidated(after)}` : ''}
              {after && before ? ` · ${words.effect.was(was(before, after))}` : ''}
              {effect === 'added' ? ` · ${words.effect.says.added}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
