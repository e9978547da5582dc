import { Button } from '@mantine/core';
import type { Report } from '@thidua/shared/report/report.model';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { EnterDialog } from './enter-dialog.tsx';
import { useReportScreensWords } from './report.words.ts';

/** Nothing was sent: the office may type what the unit has handed in on paper. */
export function NotSent({ report }: { report: Report | undefined }) {
  const words = useReportScreensWords().compare;
  const [isAsking, ask] = useState(false);
  const { enter, save } = report?.actions ?? {};
  return (
    <EmptyState
      title={words.notSent}
      action={
        report?.entered && save?.allowed ? (
          <Button component={Link} to={paths.report(report.id)}>
            {words.goOn}
          </Button>
        ) : enter?.allowed ? (
          <Button onClick={() => ask(true)}>{words.enter}</Button>
        ) : undefined
      }
    >
      {words.notSentBody}
      {report ? (
        <EnterDialog
          report={{ id: report.id, rev: report.rev, unit: report.unit.name }}
          opened={isAsking}
          onClose={() => ask(false)}
        />
      ) : null}
    </EmptyState>
  );
}
