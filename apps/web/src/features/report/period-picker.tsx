import { Button, Menu, ScrollArea } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import type { RegimePeriods } from '@thidua/shared/report/report-list.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import css from './period.module.css';
import { useReportScreensWords } from './report.words.ts';

interface PeriodPickerProps {
  regime: RegimePeriods;
  periodKey: string;
  to: (key: string) => string;
}

/** Any period of the regime, newest first. */
export function PeriodPicker({ regime, periodKey, to }: PeriodPickerProps) {
  const words = useReportScreensWords().period;
  const format = useFormat();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          size={usePhone() ? 'lg' : 'xs'}
          variant="subtle"
          leftSection={<IconCalendar size={16} stroke={1.7} aria-hidden />}
        >
          {words.pick}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ScrollArea.Autosize mah={360} type="auto">
          {regime.periods.map((period) => (
            <Menu.Item
              key={period.key}
              component={Link}
              to={to(period.key)}
              aria-current={period.key === periodKey ? 'page' : undefined}
              data-chosen={period.key === periodKey || undefined}
              className={css.pick ?? ''}
            >
              <b>{format.period(period.key, true)}</b>
              <span>
                {period.key === regime.currentKey
                  ? words.current
                  : words.span(format.dayShort(period.firstDay), format.dayShort(period.lastDay))}
              </span>
            </Menu.Item>
          ))}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  );
}
