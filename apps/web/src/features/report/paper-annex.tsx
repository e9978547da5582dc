import type { FigureField, TemplateBody } from '@thidua/shared/form/template.model';
import type { OtherPeriod } from '@thidua/shared/report/report.model';
import { isTable } from '@thidua/shared/report/report.value';
import { Fragment, type ReactNode } from 'react';
import { useLang } from '../../platform/words.tsx';
import { AnnexTable } from './annex-table.tsx';
import css from './paper-sheet.module.css';
import type { PaperContents } from './paper-source.ts';
import { useReportFormWords, useReportScreensWords } from './report.words.ts';
import { sayReason } from './say-reason.ts';
import { sayChange } from './show-change.ts';
import { showFigure } from './show-figure.ts';

interface PaperAnnexProps {
  body: TemplateBody;
  contents: PaperContents;
  previous: OtherPeriod | null;
  beneath: (code: string) => ReactNode[];
}

/** The figures as the paper's annex: this period, the one before, the change, and the reason where one was given. */
export function PaperAnnex({ body, contents, previous, beneath }: PaperAnnexProps) {
  const words = useReportScreensWords().paper;
  const { columns } = words;
  if (body.figureSections.length === 0) return null;
  const numbers = new Map(
    body.figureSections.flatMap(({ figures }) => figures).map((field, at) => [field.code, at + 1]),
  );
  return (
    <section className={css.annex}>
      <h3>{words.annex}</h3>
      <div className={css.scroll}>
        <table className={css.table}>
          <caption>{words.annexCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.number}</th>
              <th scope="col">{columns.figure}</th>
              <th scope="col" className={css.unit}>
                {columns.unit}
              </th>
              <th scope="col" data-num>
                {columns.now}
              </th>
              <th scope="col" data-num>
                {columns.before}
              </th>
              <th scope="col" data-num>
                {columns.change}
              </th>
            </tr>
          </thead>
          <tbody>
            {body.figureSections.map((section) => (
              <Fragment key={section.code}>
                {body.figureSections.length > 1 ? (
                  <tr>
                    <th scope="rowgroup" colSpan={6} className={css.group}>
                      {section.title}
                    </th>
                  </tr>
                ) : null}
                {section.figures.map((field) => (
                  <AnnexRow
                    key={field.code}
                    number={numbers.get(field.code) ?? 0}
                    field={field}
                    contents={contents}
                    previous={previous}
                    beneath={beneath(field.code)}
                  />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface AnnexRowProps {
  number: number;
  field: FigureField;
  contents: PaperContents;
  previous: OtherPeriod | null;
  beneath: ReactNode[];
}

function AnnexRow({ number, field, contents, previous, beneath }: AnnexRowProps) {
  const words = useReportScreensWords().paper;
  const form = useReportFormWords();
  const [lang] = useLang();
  const { code, indicator } = field;
  const value = contents.figures[code];
  const before = previous?.figures[code];
  const reason = contents.reasons[code];
  const change = value === undefined ? undefined : sayChange(indicator, value, before, lang, form);
  return (
    <>
      <tr
        id={`chi-tieu-${code}`}
        data-joined={reason !== undefined || beneath.length > 0 || isTable(value) || undefined}
      >
        <td>{number}</td>
        <th scope="row">
          {indicator.name}
          <span className={css.small}>{indicator.measuredIn}</span>
        </th>
        <td className={css.unit}>{indicator.measuredIn}</td>
        <td data-num data-now>
          {value === undefined ? (
            field.required ? (
              <span className={css.empty}>{words.noFigure}</span>
            ) : (
              '–'
            )
          ) : (
            showFigure(indicator, value, lang, form)
          )}
        </td>
        <td data-num data-quiet>
          {showFigure(indicator, before, lang, form)}
        </td>
        <td data-num data-quiet={change?.isQuiet || undefined}>
          {change?.text ?? '–'}
        </td>
      </tr>
      {reason || beneath.length > 0 || isTable(value) ? (
        <tr className={css.beneath}>
          <td />
          <td colSpan={5}>
            {reason ? (
              <p className={css.reason}>
                <b>{words.reason}</b> {sayReason(reason, form.reasons)}
              </p>
            ) : null}
            {isTable(value) ? <AnnexTable indicator={indicator} value={value} /> : null}
            {beneath}
          </td>
        </tr>
      ) : null}
    </>
  );
}
