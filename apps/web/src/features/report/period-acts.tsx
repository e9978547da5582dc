import { Button } from '@mantine/core';
import { IconBellRinging, IconFileSpreadsheet } from '@tabler/icons-react';
import type { PeriodLine } from '@thidua/shared/report/report-list.model';
import { useCan } from '../../platform/session.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { RegimesLink } from '../form/form.parts.tsx';
import { useReportScreensWords } from './report.words.ts';

interface PeriodActsProps {
  /** Shown units of which nothing was received. */
  missing: readonly PeriodLine[];
  onUrge: (missing: readonly PeriodLine[]) => void;
  /** Address of the sheet of exactly what is filtered. */
  sheet: string;
}

/** What is shown as a sheet, and one act for all who are missing. */
export function PeriodActs({ missing, onUrge, sheet }: PeriodActsProps) {
  const words = useReportScreensWords().period;
  const can = useCan();
  const isPhone = usePhone();
  const size = isPhone ? 'lg' : 'sm';
  return (
    <>
      {can('form.edit') && !isPhone ? <RegimesLink /> : null}
      <Button
        component="a"
        href={sheet}
        download
        size={size}
        leftSection={<IconFileSpreadsheet size={17} stroke={1.7} aria-hidden />}
      >
        {words.export}
      </Button>
      {can('obligation.urge') && missing.length > 0 ? (
        <Button
          variant="filled"
          size={size}
          leftSection={<IconBellRinging size={17} stroke={1.7} aria-hidden />}
          onClick={() => onUrge(missing)}
        >
          {words.urgeAll(missing.length)}
        </Button>
      ) : null}
    </>
  );
}
