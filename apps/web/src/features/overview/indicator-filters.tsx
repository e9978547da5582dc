import { urlOf } from '@thidua/shared/contract/call';
import type { IndicatorRange } from '@thidua/shared/overview/indicator-range.model';
import { overviewApi } from '@thidua/shared/overview/overview.api';
import { useLang } from '../../platform/words.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { RangeFilters } from './figures-filters.tsx';
import { useOverviewWords } from './overview.words.ts';
import { PickMenu } from './pick-menu.tsx';
import type { FiguresShown } from './use-figures-shown.ts';

interface IndicatorFiltersProps {
  data: IndicatorRange;
  shown: FiguresShown;
}

/** Which indicator, of which units and periods, and the same as a workbook. */
export function IndicatorFilters({ data, shown }: IndicatorFiltersProps) {
  const { range, completeness } = useOverviewWords();
  const [lang] = useLang();
  const code = data.indicator?.code;
  const query = { ...shown.query, ...(code ? { indicator: code } : {}), lang };
  const which =
    data.choices.indicators.length > 0 ? (
      <PickMenu
        wide
        label={range.indicator}
        choices={data.choices.indicators.map((one) => ({ value: one.code, label: one.name }))}
        value={code ?? ''}
        onPick={(indicator) => shown.show({ indicator })}
      />
    ) : null;
  return (
    <RangeFilters level={data.level} data={data} show={shown.show} first={which}>
      <ExportLink href={urlOf(overviewApi.indicatorSheet, { query })} label={completeness.export} />
    </RangeFilters>
  );
}
