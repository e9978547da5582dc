import { figuresOf, narrativesOf } from '@thidua/shared/form/template.model';
import type { Report } from '@thidua/shared/report/report.model';
import type { FieldValue } from '@thidua/shared/report/report.value';
import type { SheetTrial } from '@thidua/shared/report/sheet-form.model';
import { useMemo } from 'react';
import { useLang } from '../../platform/words.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useReportFormWords } from './report.words.ts';
import { useReportSheetWords } from './report-sheet.words.ts';
import css from './sheet.module.css';
import { showValue } from './show-value.ts';

/** What the import would set: what stands now, and what would. */
export function SheetChanges({ report, trial }: { report: Report; trial: SheetTrial }) {
  const words = useReportSheetWords();
  const form = useReportFormWords();
  const [lang] = useLang();
  const { body } = report.template;
  const figures = useMemo(() => new Map(figuresOf(body).map((field) => [field.code, field])), [body]);
  const titles = useMemo(() => new Map(narrativesOf(body).map(({ code, title }) => [code, title])), [body]);
  const shown = (field: string, value: FieldValue) =>
    showValue(figures.get(field), value, lang, form) || words.none;
  const { changes, same } = trial;
  if (changes.length === 0) return <Notice>{words.noChanges}</Notice>;
  return (
    <>
      <h3 className={css.title}>
        {words.changesTitle(changes.length)}
        <span className="sec">{words.same(same)}</span>
      </h3>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.old}</th>
            <th scope="col">{words.new}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, old, new: next }) => (
            <tr key={field}>
              <th scope="row">{figures.get(field)?.indicator.name ?? titles.get(field) ?? field}</th>
              <td className="sec">{shown(field, old)}</td>
              <td>
                <b className={css.new}>{shown(field, next)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
