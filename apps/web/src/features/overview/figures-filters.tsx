import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFileSpreadsheet } from '@tabler/icons-react';
import { urlOf } from '@thidua/shared/contract/call';
import { sentenceCase } from '@thidua/shared/kernel/format';
import { type CompletenessAnswer, spans, usualSpan } from '@thidua/shared/overview/completeness.model';
import { overviewApi } from '@thidua/shared/overview/overview.api';
import { reportApi } from '@thidua/shared/report/report.api';
import type { ReactNode } from 'react';
import { useFormat, useKernelWords } from '../../platform/format.tsx';
import { useCan } from '../../platform/session.tsx';
import { useLang } from '../../platform/words.tsx';
import css from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';
import { PickMenu } from './pick-menu.tsx';
import type { FiguresShown } from './use-figures-shown.ts';

interface FiguresFiltersProps {
  data: CompletenessAnswer;
  shown: FiguresShown;
}

/** What is looked at, and the same as a workbook. */
export function FiguresFilters({ data, shown }: FiguresFiltersProps) {
  return (
    <RangeFilters level={data.level} data={data} show={shown.show}>
      <ExportMenu data={data} shown={shown} />
    </RangeFilters>
  );
}

interface RangeFiltersProps {
  level: CompletenessAnswer['level'];
  data: Pick<CompletenessAnswer, 'shown' | 'choices'>;
  show: FiguresShown['show'];
  children: ReactNode;
}

/** Whose reports, of which regime, until which period and how many of them. */
export function RangeFilters({ level, data, show, children }: RangeFiltersProps) {
  const all = useOverviewWords();
  const words = all.completeness;
  const can = useCan();
  const kernel = useKernelWords();
  const format = useFormat();
  const { choices, shown } = data;
  const units = [
    { value: '', label: can('overview.read') ? all.wholeAgency : kernel.all },
    ...choices.units.map((unit) => ({ value: unit.id, label: unit.name })),
  ];
  return (
    <div className={css.filters} data-screen-only>
      {level === 'unit' && choices.units.length > 1 ? (
        <PickMenu
          label={words.unit}
          choices={units}
          value={shown.unitId ?? ''}
          onPick={(unitId) => show({ unitId, compareId: '' })}
        />
      ) : null}
      {choices.regimes.length > 1 ? (
        <PickMenu
          label={words.regime}
          choices={choices.regimes.map((regime) => ({ value: regime.id, label: regime.name }))}
          value={shown.regimeId ?? ''}
          onPick={(regimeId) => show({ regimeId, periodKey: '' })}
        />
      ) : null}
      {choices.kinds.length > 1 ? (
        <PickMenu
          label={words.kind}
          choices={choices.kinds.map((kind) => ({
            value: kind,
            label: words.kindOf(kernel.periodKind[kind]),
          }))}
          value={shown.kind ?? ''}
          onPick={(kind) => show({ kind, periodKey: '' })}
        />
      ) : null}
      {choices.periods.length > 0 ? (
        <PickMenu
          label={words.period}
          choices={choices.periods.map((key) => ({
            value: key,
            label: words.until(format.period(key, true)),
          }))}
          value={shown.periodKey ?? ''}
          onPick={(periodKey) => show({ periodKey })}
        />
      ) : null}
      <PickMenu
        label={words.span}
        choices={spans.map((span) => ({ value: String(span), label: sentenceCase(words.periods(span)) }))}
        value={String(shown.span)}
        onPick={(span) => show({ span: span === String(usualSpan) ? '' : span })}
      />
      {children}
    </div>
  );
}

interface ExportMenuProps {
  data: CompletenessAnswer;
  shown: Pick<FiguresShown, 'query' | 'order'>;
}

/** The rates as they stand here, or, for who may read them, the reports behind them one by one with their figures. */
function ExportMenu({ data: { level, shown, periods }, shown: { query, order } }: ExportMenuProps) {
  const words = useOverviewWords().completeness;
  const can = useCan();
  const [lang] = useLang();
  const rates = urlOf(overviewApi.completenessSheet, { query: { ...query, order, lang } });
  const icon = <IconFileSpreadsheet size={17} stroke={1.7} aria-hidden />;
  if (level === 'agency' || !can('report.read') || !shown.regimeId || periods.length === 0)
    return (
      <Button component="a" href={rates} download size="sm" leftSection={icon}>
        {words.export}
      </Button>
    );
  const reports = urlOf(reportApi.workbook, {
    query: {
      regimeId: shown.regimeId,
      fromKey: periods[0]?.key,
      toKey: periods.at(-1)?.key,
      ...(shown.unitId ? { unitId: shown.unitId } : {}),
      lang,
    },
  });
  return (
    <Menu width={320} position="bottom-end">
      <Menu.Target>
        <Button size="sm" leftSection={icon} rightSection={<IconChevronDown size={16} stroke={1.8} />}>
          {words.export}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={rates} download>
          {words.exportRates}
        </Menu.Item>
        <Menu.Item component="a" href={reports} download>
          {words.exportReports}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
