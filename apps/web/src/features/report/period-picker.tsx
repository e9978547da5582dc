import { Button, Menu, ScrollArea } from '@mantine/core';
import { IconCalendar, IconCheck } from '@tabler/icons-react';
import { sentenceCase } from '@thidua/shared/kernel/format';
import type { RegimePeriods } from '@thidua/shared/report/report-list.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useCan } from '../../platform/session.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import css from './period.module.css';
import { useReportScreensWords } from './report.words.ts';

interface PeriodPickerProps {
  regimes: readonly RegimePeriods[];
  regime: RegimePeriods;
  periodKey: string;
  to: (key: string, regimeId?: string) => string;
}

/** Any period of the regime, newest first; above them the other regimes, each at its current period. */
export function PeriodPicker({ regimes, regime, periodKey, to }: PeriodPickerProps) {
  const words = useReportScreensWords().period;
  const format = useFormat();
  const can = useCan();
  const isPhone = usePhone();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          size={isPhone ? 'lg' : 'xs'}
          variant="subtle"
          leftSection={<IconCalendar size={16} stroke={1.7} aria-hidden />}
        >
          {words.pick}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {regimes.length > 1 ? (
          <>
            <Menu.Label>{words.regime}</Menu.Label>
            {regimes.map((one) => {
              const key = one.currentKey ?? one.periods[0]?.key;
              return key ? (
                <Menu.Item
                  key={one.id}
                  component={Link}
                  to={to(key, one.id)}
                  aria-current={one.id === regime.id || undefined}
                  rightSection={one.id === regime.id ? <IconCheck size={16} stroke={2} aria-hidden /> : null}
                >
                  {one.name}
                </Menu.Item>
              ) : null;
            })}
            <Menu.Divider />
            <Menu.Label>{words.pick}</Menu.Label>
          </>
        ) : null}
        <ScrollArea.Autosize mah={300} type="auto">
          {regime.periods.map((period) => (
            <Menu.Item
              key={period.key}
              component={Link}
              to={to(period.key)}
              aria-current={period.key === periodKey ? 'page' : undefined}
              data-chosen={period.key === periodKey || undefined}
              className={css.pick ?? ''}
            >
              <b>{sentenceCase(format.period(period.key, true))}</b>
              <span>
                {period.key === regime.currentKey
                  ? words.current
                  : words.span(format.dayShort(period.firstDay), format.dayShort(period.lastDay))}
              </span>
            </Menu.Item>
          ))}
        </ScrollArea.Autosize>
        {isPhone && can('form.edit') ? (
          <>
            <Menu.Divider />
            <Menu.Item component={Link} to={paths.regimes}>
              {words.toRegimes}
            </Menu.Item>
          </>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
