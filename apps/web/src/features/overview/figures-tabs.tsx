import { useSearchParams } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { useOverviewWords } from './overview.words.ts';

/** Who has reported, and what was reported: the same units and periods on both. */
export function FiguresTabs({ value }: { value: 'completeness' | 'indicator' }) {
  const words = useOverviewWords().range.tabs;
  const [params] = useSearchParams();
  const search = params.size > 0 ? `?${params}` : '';
  return (
    <Tabs
      label={words.label}
      value={value}
      tabs={[
        { value: 'completeness', label: words.completeness, to: `${paths.figures}${search}` },
        { value: 'indicator', label: words.indicator, to: `${paths.indicatorRange}${search}` },
      ]}
    />
  );
}
