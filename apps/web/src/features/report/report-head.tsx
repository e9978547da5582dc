import type { Report } from '@thidua/shared/report/report.model';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { Chip } from '../../ui/chip.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useNarrow, usePhone } from '../../ui/use-narrow.ts';
import { useReportFormWords } from './report.words.ts';
import { SheetMenu } from './sheet-menu.tsx';

/** Which report of whom, in which state, due when: in words first, the date beneath. */
export function ReportHead({ report }: { report: Report }) {
  const words = useReportFormWords();
  const format = useFormat();
  const isNarrow = useNarrow();
  const isPhone = usePhone();
  const { duty, period, unit, regime } = report;
  const isReturned = duty.stage === 'returned';
  const due = format.due(duty.dueAt);
  const on = isReturned ? words.dueAgain(format.when(duty.dueAt)) : words.dueOn(format.when(duty.dueAt));
  return (
    <PageHead
      bar
      title={words.title(format.period(period.key, false, regime.name))}
      status={
        isNarrow ? undefined : isReturned ? (
          <Chip tone="w" icon={<Glyph k="ret" size={14} />}>
            {words.returned(duty.timesReturned)}
          </Chip>
        ) : undefined
      }
      lead={
        isNarrow
          ? undefined
          : words.lead(
              unit.name,
              regime.receiver,
              format.dayShort(period.firstDay),
              format.day(period.lastDay),
            )
      }
      phoneLine={
        <>
          <Glyph k={due.isLate ? 'over' : 'soon'} size={13} /> {`${due.words}, ${format.when(duty.dueAt)}`}
        </>
      }
      phoneAct={isPhone ? <SheetMenu report={report} shown="draft" isSmall /> : undefined}
      back={{ to: paths.reports, label: words.back }}
      actions={
        isPhone ? undefined : (
          <>
            <SheetMenu report={report} shown="draft" />
            {duty.state === 'owed' && !isNarrow ? (
              <DueText k={due.isLate ? 'over' : 'soon'} words={due.words} date={on} />
            ) : null}
          </>
        )
      }
    />
  );
}
