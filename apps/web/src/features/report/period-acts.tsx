import { Button } from '@mantine/core';
import { IconBellRinging } from '@tabler/icons-react';
import type { PeriodLine } from '@thidua/shared/report/report-list.model';
import { useCan } from '../../platform/session.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useReportScreensWords } from './report.words.ts';

interface PeriodActsProps {
  /** Shown units of which nothing was received. */
  missing: readonly PeriodLine[];
  onUrge: (missing: readonly PeriodLine[]) => void;
}

/** One act for all who are missing. */
export function PeriodActs({ missing, onUrge }: PeriodActsProps) {
  const words = useReportScreensWords().period;
  const can = useCan();
  const isPhone = usePhone();
  if (!can('obligation.urge') || missing.length === 0) return null;
  return (
    <Button
      variant="filled"
      size={isPhone ? 'lg' : 'sm'}
      fullWidth={isPhone}
      leftSection={<IconBellRinging size={17} stroke={1.7} aria-hidden />}
      onClick={() => onUrge(missing)}
    >
      {words.urgeAll(missing.length)}
    </Button>
  );
}
