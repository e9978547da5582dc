import { mostSheetFaults } from '@thidua/shared/contract/sheet-fault';
import type { SheetFault } from '@thidua/shared/report/sheet-form.model';
import { FaultTable } from '../../ui/fault-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useReportSheetWords } from './report-sheet.words.ts';

/** What must be mended in the form, each at its cell. */
export function SheetFaults({ faults }: { faults: readonly SheetFault[] }) {
  const words = useReportSheetWords();
  if (faults.length === 0) return null;
  const title = words.faultsTitle(faults.length);
  return (
    <>
      <Notice tone="danger" title={title}>
        {faults.length === mostSheetFaults ? words.more(mostSheetFaults) : null}
      </Notice>
      <FaultTable
        caption={title}
        place={words.place}
        wrong={words.wrong}
        lines={faults.map((fault) => ({
          key: `${fault.sheet} ${fault.cell} ${fault.code} ${fault.facts.name ?? ''}`,
          place: fault.cell ? words.at(fault.sheet, fault.cell) : words.wholeFile,
          wrong: words.faults[fault.code](fault.facts),
        }))}
      />
    </>
  );
}
