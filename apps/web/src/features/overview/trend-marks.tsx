import css from './overview.module.css';
import type { TrendSeries } from './trend-words.ts';

/** Colours of the words beside the lines: the compared unit's line at full strength would be too light for text. */
export const texts = ['var(--lam)', 'var(--warn-t)'];

interface EndLabelProps {
  series: TrendSeries;
  colour: string;
  /** Pixels by which the words stand lower than their point, where another line ends close by. */
  lower: number;
  index?: number;
  x?: number | string;
  y?: number | string;
}

/** Value and name at the last known point, with its dot. */
export function EndLabel({ series, colour, lower, index, x, y }: EndLabelProps) {
  const last = series.heights.findLastIndex((height) => height !== null);
  if (index !== last) return null;
  const [left, top] = [Number(x), Number(y)];
  return (
    <g fill={colour} fontSize={12}>
      <circle cx={left} cy={top} r={4} />
      <text x={left + 10} y={top - 2 + lower} fontWeight={650}>
        {series.said[last]}
      </text>
      <text x={left + 10} y={top + 13 + lower}>
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

export function ChartTip({ series, labels, active, label }: ChartTipProps) {
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
