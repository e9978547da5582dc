import { ActionIcon, Button, Menu } from '@mantine/core';
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
import { ExportLink } from '../../ui/export-link.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import css from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';
import { type Choosing, PickMenu } from './pick-menu.tsx';
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
  /** What comes before whose and when. */
  first?: ReactNode;
  children: ReactNode;
}

/** What can be chosen, as the answer offers it. */
function useChoosings({ choices, shown }: RangeFiltersProps['data'], show: FiguresShown['show']) {
  const all = useOverviewWords();
  const words = all.completeness;
  const can = useCan();
  const kernel = useKernelWords();
  const format = useFormat();
  const unit: Choosing = {
    label: words.unit,
    choices: [
      { value: '', label: can('overview.read') ? all.wholeAgency : kernel.all },
      ...choices.units.map((one) => ({ value: one.id, label: one.name })),
    ],
    value: shown.unitId ?? '',
    onPick: (unitId) => show({ unitId, compareId: '' }),
  };
  const regime: Choosing = {
    label: words.regime,
    choices: choices.regimes.map((one) => ({ value: one.id, label: one.name })),
    value: shown.regimeId ?? '',
    onPick: (regimeId) => show({ regimeId, periodKey: '' }),
  };
  const kind: Choosing = {
    label: words.kind,
    choices: choices.kinds.map((one) => ({ value: one, label: words.kindOf(kernel.periodKind[one]) })),
    value: shown.kind ?? '',
    onPick: (value) => show({ kind: value, periodKey: '' }),
  };
  const span: Choosing = {
    label: words.span,
    choices: spans.map((n) => ({ value: String(n), label: sentenceCase(words.periods(n)) })),
    value: String(shown.span),
    onPick: (n) => show({ span: n === String(usualSpan) ? '' : n }),
  };
  const period: Choosing = {
    label: words.period,
    choices: choices.periods.map((key) => ({
      value: key,
      label: words.until(format.period(key, key.slice(0, 4) !== format.today.slice(0, 4))),
    })),
    value: shown.periodKey ?? '',
    onPick: (periodKey) => show({ periodKey }),
  };
  return { unit, period, span, whose: [regime, kind].filter((one) => one.choices.length > 1) };
}

/** Whose reports, of which regime, until which period and how many of them; on the phone all but the unit in one menu. */
export function RangeFilters({ level, data, show, first, children }: RangeFiltersProps) {
  const phone = usePhone();
  const { unit, whose, period, span } = useChoosings(data, show);
  return (
    <div className={css.filters} data-screen-only>
      {first}
      {level === 'unit' && data.choices.units.length > 1 ? <PickMenu {...unit} /> : null}
      {phone ? null : whose.map((one) => <PickMenu key={one.label} {...one} />)}
      {period.choices.length > 0 ? <PickMenu {...period} above={phone ? [...whose, span] : []} /> : null}
      {phone ? null : <PickMenu {...span} />}
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
  const phone = usePhone();
  const icon = <IconFileSpreadsheet size={17} stroke={1.7} aria-hidden />;
  const rates = urlOf(overviewApi.completenessSheet, { query: { ...query, order, lang } });
  if (level === 'agency' || !can('report.read') || !shown.regimeId || periods.length === 0)
    return <ExportLink href={rates} label={words.export} />;
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
        {phone ? (
          <ActionIcon size={44} variant="default" aria-label={words.export}>
            {icon}
          </ActionIcon>
        ) : (
          <Button size="sm" leftSection={icon} rightSection={<IconChevronDown size={16} stroke={1.8} />}>
            {words.export}
          </Button>
        )}
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
