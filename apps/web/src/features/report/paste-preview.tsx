import { useLang } from '../../platform/words.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import type { FormView } from './form-view.ts';
import css from './paste-dialog.module.css';
import type { PasteLine } from './plan-paste.ts';
import { useReportFormWords } from './report.words.ts';
import { showFigure } from './show-figure.ts';

/** Line by line: which figure, what stands in it now, what will; or why the line goes nowhere. */
export function PastePreview({ plan, view }: { plan: readonly PasteLine[]; view: FormView }) {
  const all = useReportFormWords();
  const words = all.paste;
  const [lang] = useLang();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={css.preview} tabIndex={0} aria-label={words.preview}>
      <table>
        <thead>
          <tr>
            <th scope="col">{all.columns.figure}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {plan.map(({ field, value, fault, said }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity than their place
            <tr key={at} data-fault={fault ?? undefined}>
              <th scope="row">{field?.indicator.name ?? said}</th>
              {fault || !field ? (
                <td colSpan={2} className={css.fault}>
                  <Glyph k="warn" size={14} /> {words.faults[fault ?? 'unknownName'](said)}
                </td>
              ) : (
                <>
                  <td className="sec">{showFigure(field.indicator, view.values[field.code], lang, all)}</td>
                  <td>
                    <b>{showFigure(field.indicator, value, lang, all)}</b>
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
