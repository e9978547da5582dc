import type { Answer } from '@thidua/shared/contract/endpoint';
import type { findingApi } from '@thidua/shared/inspection/finding.api';
import { useFormat } from '../../platform/format.tsx';
import { Figure, FigureStrip } from '../../ui/figure.tsx';
import { useFindingScreensWords } from './inspection.words.ts';
import { type FindingSearch, findingLooks } from './use-finding-search.ts';

type Counts = Answer<typeof findingApi.counts>;

/** The figures are the filter: each leads to the findings it counts. */
export function FindingFigures({ search, counts }: { search: FindingSearch; counts: Counts | undefined }) {
  const words = useFindingScreensWords().figures;
  const format = useFormat();
  return (
    <FigureStrip label={words.label}>
      {findingLooks.map((look) => (
        <Figure
          key={look}
          low
          label={words[look]}
          value={counts ? format.number(counts[look]) : '–'}
          to={search.linkTo(look)}
          current={search.look === look}
          {...(look === 'overdue' && counts && counts.overdue > 0 ? { k: 'over' as const } : {})}
        />
      ))}
    </FigureStrip>
  );
}
