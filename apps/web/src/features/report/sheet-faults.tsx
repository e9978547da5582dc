import { mostSheetFaults } from '@thidua/shared/contract/sheet-fault';
import type { SheetFault } from '@thidua/shared/report/sheet-form.model';
import { Notice } from '../../ui/notice.tsx';
import { useReportSheetWords } from './report-sheet.words.ts';
import css from './sheet.module.css';

/** What must be mended in the file, each at its cell. */
export function SheetFaults({ faults }: { faults: readonly SheetFault[] }) {
  const words = useReportSheetWords();
  if (faults.length === 0) return null;
  return (
    <>
      <Notice tone="danger" title={words.faultsTitle(faults.length)}>
        {faults.length === mostSheetFaults ? words.more(mostSheetFaults) : null}
      </Notice>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.wrong}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault) => (
            <tr key={`${fault.sheet} ${fault.cell} ${fault.code} ${fault.facts.name ?? ''}`}>
              <th scope="row">{fault.cell ? words.at(fault.sheet, fault.cell) : words.wholeFile}</th>
              <td>{words.faults[fault.code](fault.facts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
