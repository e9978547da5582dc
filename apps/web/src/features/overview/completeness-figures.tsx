import {
  onTimeIn,
  overdueIn,
  pointsBetween,
  type Rate,
  receivedOf,
} from '@thidua/shared/overview/completeness';
import type { Compared, CompletenessAnswer, Counts } from '@thidua/shared/overview/completeness.model';
import { useFormat } from '../../platform/format.tsx';
import { Figure, FigureStrip } from '../../ui/figure.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Note } from './more-figures.tsx';
import { useOverviewWords } from './overview.words.ts';

/** The whole in four figures, each with its own denominator. */
export function CompletenessFigures({ data: { total } }: { data: CompletenessAnswer }) {
  const words = useOverviewWords().completeness;
  const format = useFormat();
  const { now } = total;
  const overdue = overdueIn(now);
  return (
    <FigureStrip label={words.summary}>
      <RateFigure label={words.receivedRate} total={total} rate={receivedOf} say={words.reportsOf} />
      <RateFigure label={words.onTimeOfDue} total={total} rate={onTimeIn} say={words.reportsOf} />
      <Figure
        label={words.late}
        value={format.number(now.late)}
        of={format.number(now.received)}
        bar={<ProgressBar done={0} overdue={now.late} total={now.received} />}
        note={<Note k="dot">{`${words.received} ${format.number(now.received)}`}</Note>}
      />
      <Figure
        label={words.overdue}
        value={format.number(overdue)}
        of={format.number(now.expected)}
        bar={<ProgressBar done={0} overdue={overdue} total={now.expected} />}
        note={<Note k="ex">{`${words.exempt} ${format.number(now.exempt)}`}</Note>}
      />
    </FigureStrip>
  );
}

interface RateFigureProps {
  label: string;
  total: Compared;
  rate: (counts: Counts) => Rate;
  say: (n: string, of: string) => string;
}

function RateFigure({ label, total, rate, say }: RateFigureProps) {
  const format = useFormat();
  const change = useSayChange();
  const { n, of } = rate(total.now);
  return (
    <Figure
      label={label}
      value={of > 0 ? format.percentOf(n, of) : '–'}
      bar={<ProgressBar done={n} total={of} label={say(format.number(n), format.number(of))} />}
      note={
        <Note k={n < of ? 'hold' : 'ok'}>
          {`${say(format.number(n), format.number(of))}, ${change(total, rate)}`}
        </Note>
      }
    />
  );
}

/** "tăng 5 điểm" against as many periods before. */
export function useSayChange() {
  const words = useOverviewWords().completeness;
  const format = useFormat();
  return ({ now, before }: Compared, rate: (counts: Counts) => Rate): string => {
    const points = pointsBetween(rate(now), before ? rate(before) : undefined);
    if (points === undefined) return words.noBefore;
    if (points === 0) return words.same;
    return (points > 0 ? words.up : words.down)(format.number(Math.abs(points)));
  };
}
