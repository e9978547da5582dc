import { figuresOf } from '@thidua/shared/form/template.model';
import type { Report } from '@thidua/shared/report/report.model';
import type { Comparison } from '@thidua/shared/report/report-list.model';
import { useLang } from '../../platform/words.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import css from './compare.module.css';
import { baseOf, showAverage, showBrief } from './compare-values.ts';
import { PinButton } from './pin-button.tsx';
import { useReportFormWords, useReportScreensWords } from './report.words.ts';
import { sayReason } from './say-reason.ts';
import { showChange } from './show-figure.ts';
import type { Base } from './use-period-search.ts';

interface CompareFiguresProps {
  report: Report;
  comparison: Comparison;
  base: Base;
  /** Pins a comment to a field; undefined where nothing may be returned. */
  onPin: ((field: string) => void) | undefined;
}

/** The figures beside the chosen base and beside the mean of units of its kind; a given reason stands beneath its figure. */
export function CompareFigures({ report, comparison, base, onPin }: CompareFiguresProps) {
  const words = useReportScreensWords().compare;
  const form = useReportFormWords();
  const [lang] = useLang();
  const rows = new Map(comparison.figures.map((row) => [row.code, row]));
  const hasMean = base !== 'like' && comparison.likeUnits > 0;
  return (
    <table className={css.figures}>
      <caption>{words.figures}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.figure}</th>
          <th scope="col">{words.columns.now}</th>
          <th scope="col">{base === 'like' ? words.average(comparison.likeUnits) : words.bases[base]}</th>
          <th scope="col">{words.columns.change}</th>
          {hasMean ? <th scope="col">{words.average(comparison.likeUnits)}</th> : null}
        </tr>
      </thead>
      <tbody>
        {figuresOf(report.template.body).map(({ code, indicator }) => {
          const row = rows.get(code);
          const value = row?.value ?? undefined;
          const before = row && baseOf(row, base);
          const change =
            value === undefined || base === 'like' ? undefined : showChange(indicator, value, before, lang);
          const unit = indicator.kind === 'ratio' ? '%' : indicator.measuredIn;
          return [
            <tr key={code} data-joined={row?.reason ? '' : undefined}>
              <th scope="row">
                {indicator.name}
                {unit ? `, ${unit}` : ''}
                {onPin ? <PinButton name={indicator.name} onClick={() => onPin(code)} /> : null}
              </th>
              <td data-now>{showBrief(indicator, value, lang, form)}</td>
              <td data-quiet>
                {base === 'like'
                  ? showAverage(indicator, row?.average ?? null, lang)
                  : showBrief(indicator, before, lang, form)}
              </td>
              <td
                data-large={row?.reason ? '' : undefined}
                data-quiet={!change || change.isSame || undefined}
              >
                {change && !change.isSame ? change.text : '–'}
              </td>
              {hasMean ? <td data-quiet>{showAverage(indicator, row?.average ?? null, lang)}</td> : null}
            </tr>,
            row?.reason ? (
              <tr key={`${code} why`} className={css.why}>
                <td colSpan={hasMean ? 5 : 4}>
                  <Glyph k="warn" /> <b>{words.reason}</b> {sayReason(row.reason, form.reasons)}
                </td>
              </tr>
            ) : null,
          ];
        })}
      </tbody>
    </table>
  );
}
