import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { urlOf } from '@thidua/shared/contract/call';
import type { IndicatorRange } from '@thidua/shared/overview/indicator-range.model';
import { overviewApi } from '@thidua/shared/overview/overview.api';
import { useLang } from '../../platform/words.tsx';
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
  return (
    <RangeFilters level={data.level} data={data} show={shown.show}>
      {data.choices.indicators.length > 0 ? (
        <PickMenu
          label={range.indicator}
          choices={data.choices.indicators.map((one) => ({ value: one.code, label: one.name }))}
          value={code ?? ''}
          onPick={(indicator) => shown.show({ indicator })}
        />
      ) : null}
      <Button
        component="a"
        href={urlOf(overviewApi.indicatorSheet, { query })}
        download
        size="sm"
        leftSection={<IconFileSpreadsheet size={17} stroke={1.7} aria-hidden />}
      >
        {completeness.export}
      </Button>
    </RangeFilters>
  );
}
