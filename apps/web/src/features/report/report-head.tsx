import type { Report } from '@thidua/shared/report/report.model';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { Chip } from '../../ui/chip.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useReportFormWords } from './report.words.ts';

/** Which report of whom, in which state, due when: in words first, the date beneath. */
export function ReportHead({ report }: { report: Report }) {
  const words = useReportFormWords();
  const format = useFormat();
  const { duty, period, unit } = report;
  const isReturned = duty.stage === 'returned';
  const due = format.due(duty.dueAt);
  const on = isReturned ? words.dueAgain(format.when(duty.dueAt)) : words.dueOn(format.when(duty.dueAt));
  return (
    <PageHead
      bar
      title={words.title(format.period(period.key))}
      status={
        isReturned ? (
          <Chip tone="w" icon={<Glyph k="ret" size={14} />}>
            {words.returned(duty.timesReturned)}
          </Chip>
        ) : undefined
      }
      lead={words.lead(unit.name, format.dayShort(period.firstDay), format.day(period.lastDay))}
      phoneLine={`${on}, ${due.words}`}
      back={{ to: paths.reports, label: words.outline }}
      actions={
        duty.state === 'owed' ? (
          <DueText k={due.isLate ? 'over' : 'soon'} words={due.words} date={on} />
        ) : undefined
      }
    />
  );
}
