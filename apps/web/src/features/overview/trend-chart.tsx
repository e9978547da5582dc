import {
  CartesianGrid,
  LabelList,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { usePhone } from '../../ui/use-narrow.ts';
import css from './overview.module.css';
import { spread, ticksOf } from './trend-facts.ts';
import { ChartTip, EndLabel, texts } from './trend-marks.tsx';
import type { TrendSeries } from './trend-words.ts';

interface TrendChartProps {
  series: readonly TrendSeries[];
  /** Names of the periods. */
  labels: readonly string[];
  isShare: boolean;
  title: string;
}

const strokes = [
  { stroke: 'var(--lam)', strokeWidth: 2.5 },
  { stroke: 'var(--warn)', strokeWidth: 1.75, strokeDasharray: '5 3' },
];
const tick = { fontSize: 12, fill: 'var(--sec)' };

/** Lines with their names and values at their ends; the compared unit is dashed, so that it is told apart in grey print too. */
export default function TrendChart({ series, labels, isShare, title }: TrendChartProps) {
  const onPhone = usePhone();
  const rows = labels.map((label, at) => ({
    label,
    ...Object.fromEntries(series.map((one, n) => [`s${n}`, one.heights[at]])),
  }));
  const ticks = ticksOf(
    series.flatMap((one) => one.heights),
    isShare,
  );
  const lower = spread(
    series.map((one) => one.heights.findLast((height) => height !== null) ?? null),
    ticks,
  );
  return (
    <figure className={css.chart} aria-label={title}>
      <ResponsiveContainer width="100%" height={onPhone ? 200 : 220}>
        <LineChart
          data={rows}
          margin={{ top: 12, right: onPhone ? 104 : 150, bottom: 0, left: -16 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="label"
            tick={tick}
            tickLine={false}
            axisLine={{ stroke: 'var(--line2)' }}
            minTickGap={24}
          />
          <YAxis
            domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
            ticks={ticks}
            tick={tick}
            tickLine={false}
            axisLine={false}
            width={56}
            allowDecimals={false}
          />
          <Tooltip content={<ChartTip series={series} labels={labels} />} isAnimationActive={false} />
          {series.map((one, n) => (
            <Line
              key={one.name}
              dataKey={`s${n}`}
              name={one.name}
              {...strokes[n]}
              dot={false}
              connectNulls
              isAnimationActive={false}
            >
              <LabelList
                content={<EndLabel series={one} colour={texts[n] ?? 'var(--ink)'} lower={lower[n] ?? 0} />}
              />
            </Line>
          ))}
        </LineChart>
      </ResponsiveContainer>
    </figure>
  );
}
