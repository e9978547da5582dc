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
import { ticksOf } from './trend-facts.ts';

export interface TrendSeries {
  name: string;
  heights: readonly (number | null)[];
  /** The same as it is written. */
  said: readonly string[];
}

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
const texts = ['var(--lam)', 'var(--warn-t)'];
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
              <LabelList content={<EndLabel series={one} colour={texts[n] ?? 'var(--ink)'} />} />
            </Line>
          ))}
        </LineChart>
      </ResponsiveContainer>
    </figure>
  );
}

interface EndLabelProps {
  series: TrendSeries;
  colour: string;
  index?: number;
  x?: number | string;
  y?: number | string;
}

/** Value and name at the last known point, with its dot. */
function EndLabel({ series, colour, index, x, y }: EndLabelProps) {
  const last = series.heights.findLastIndex((height) => height !== null);
  if (index !== last) return null;
  const [left, top] = [Number(x), Number(y)];
  return (
    <g fill={colour} fontSize={12}>
      <circle cx={left} cy={top} r={4} />
      <text x={left + 10} y={top - 2} fontWeight={650}>
        {series.said[last]}
      </text>
      <text x={left + 10} y={top + 13}>
        {series.name.length > 24 ? `${series.name.slice(0, 23).trimEnd()}…` : series.name}
      </text>
    </g>
  );
}

interface ChartTipProps {
  series: readonly TrendSeries[];
  labels: readonly string[];
  active?: boolean;
  label?: string | number;
}

function ChartTip({ series, labels, active, label }: ChartTipProps) {
  const at = labels.indexOf(String(label));
  if (!active || at < 0) return null;
  return (
    <div className={css.tip}>
      <b>{label}</b>
      {series.map((one, n) => (
        <span key={one.name} style={{ color: texts[n] }}>
          {one.name}: {one.said[at]}
        </span>
      ))}
    </div>
  );
}
