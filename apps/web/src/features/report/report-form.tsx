import { type FigureField, figuresOf } from '@thidua/shared/form/template.model';
import { parseDecimal } from '@thidua/shared/kernel/decimal';
import type { Remark } from '@thidua/shared/remark/remark.model';
import type { Checker } from '@thidua/shared/report/check-figures';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import type { FieldValue } from '@thidua/shared/report/report.value';
import { type FocusEvent, type ReactNode, useMemo, useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useAsk } from '../../platform/query.ts';
import { useLang } from '../../platform/words.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { SplitPane } from '../../ui/split-pane.tsx';
import { ConflictChooser } from './conflict-chooser.tsx';
import { FigureRow } from './figure-row.tsx';
import { FormFooter } from './form-footer.tsx';
import { codesOf, countDone, formState, partsOf } from './form-model.ts';
import { FormOutline } from './form-outline.tsx';
import { NarrativePart } from './narrative-part.tsx';
import { PinnedRemark } from './pinned-remark.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';
import { ReportHead } from './report-head.tsx';
import { ReturnBar } from './return-bar.tsx';
import { showFigure, shownScale } from './show-figure.ts';
import { useDraft } from './use-draft.ts';

interface ReportFormProps {
  report: Report;
  checker: Checker;
  accountId: string;
}

/** The weekly form: what the system knows stands in it already, what is typed saves itself, what is wanted stands at its place. */
export function ReportForm({ report, checker, accountId }: ReportFormProps) {
  const words = useReportFormWords();
  const format = useFormat();
  const [lang] = useLang();
  const { store, draft } = useDraft(accountId, report);
  const context = useAsk(reportApi.context, { params: { id: report.id } }, { staleTime: 60_000 });
  const [touched, touch] = useState<ReadonlySet<string>>(new Set());
  const [isLastYear, compareLastYear] = useState(false);
  const { body } = report.template;

  const remarks = useMemo(() => inFormOrder(report.remarks, codesOf(body)), [report.remarks, body]);
  const form = formState(checker, draft.values, report.previous, remarks, draft.conflicts);
  const parts = partsOf(body, words.figures);
  const suggestions = new Map(context.data?.suggestions.map((one) => [one.field, one]));
  const lastYear = context.data?.lastYear ?? null;
  const before = isLastYear ? lastYear : report.previous;
  const figures = countDone(body, checker, draft.values);
  const isTouched = (code: string) => touched.has(code);

  const onBlur = (event: FocusEvent<HTMLElement>) => {
    const place = event.target.closest<HTMLElement>('[id^="chi-tieu-"], [id^="muc-"]');
    const code = place?.id.replace(/^(chi-tieu|muc)-/, '');
    if (code && !touched.has(code)) touch(new Set([...touched, code]));
    void store.flush().catch(() => {});
  };

  const onPasteColumn = (code: string, cells: string[]) => {
    const all = figuresOf(body);
    const from = all.findIndex((field) => field.code === code);
    cells.forEach((cell, at) => {
      const field = all[from + at];
      const value = field && readCell(field, cell, lang);
      if (field && value !== undefined) store.set(field.code, value);
    });
  };

  const beneath = (code: string): ReactNode => (
    <>
      {draft.conflicts
        .filter((conflict) => conflict.field === code)
        .map((conflict) => (
          <ConflictChooser
            key={conflict.id}
            reportId={report.id}
            conflict={conflict}
            sinceRev={draft.rev}
            people={report.people}
            show={(value) =>
              showValue(
                figuresOf(body).find((one) => one.code === code),
                value,
                lang,
                words,
              )
            }
          />
        ))}
      {remarks.map((remark, at) =>
        remark.field === code ? (
          <PinnedRemark key={remark.id} remark={remark} number={at + 1} canSettle />
        ) : null,
      )}
    </>
  );

  const others = [...new Set(Object.values(draft.fields).map((field) => field.by))].filter(
    (by) => by !== accountId,
  );
  const otherNames = others
    .map((by) => report.people[by])
    .filter(Boolean)
    .join(', ');

  return (
    <Page flush>
      <ReportHead report={report} />
      <SplitPane
        startWidth={248}
        startLabel={words.outline}
        start={
          <FormOutline
            parts={parts}
            form={form}
            isBegun={(part) =>
              part.codes.some((code) => checker.rule(code)?.isFilled(draft.values[code] ?? null))
            }
            openRemarks={(part) =>
              remarks.filter((one) => one.settledAt === null && part.codes.includes(one.field ?? '')).length
            }
            note={otherNames ? words.others(otherNames) : undefined}
          />
        }
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving any field sends what is not sent yet */}
        <div className={css.form} onBlur={onBlur}>
          {report.duty.stage === 'returned' ? (
            <ReturnBar title={words.returnBar.title(format.when(lastReturn(report)))} remarks={remarks} />
          ) : null}
          {report.duty.mark === 'missing' ? <Notice tone="warn">{words.late}</Notice> : null}
          {remarks.map((remark, at) =>
            remark.field === null ? (
              <PinnedRemark key={remark.id} remark={remark} number={at + 1} canSettle />
            ) : null,
          )}

          <div className={css.sectionHead} id="so-lieu">
            <h2>{words.figures}</h2>
            <span>{words.figuresLead(figures.done, figures.of)}</span>
            {lastYear ? (
              <button type="button" className={css.quiet} onClick={() => compareLastYear(!isLastYear)}>
                {isLastYear ? words.showBefore : words.showLastYear}
              </button>
            ) : null}
          </div>
          <div className={css.columns} aria-hidden>
            <span>{words.columns.figure}</span>
            <span>{words.columns.now}</span>
            <span>{isLastYear ? words.columns.lastYear : words.columns.before}</span>
            <span>{words.columns.change}</span>
          </div>
          {body.figureSections.map((section) => (
            <section key={section.code} aria-label={section.title}>
              {body.figureSections.length > 1 ? <h3 className={css.group}>{section.title}</h3> : null}
              {section.figures.map((field) => (
                <FigureRow
                  key={field.code}
                  field={field}
                  values={draft.values}
                  form={form}
                  before={before}
                  suggestion={suggestions.get(field.code)}
                  isTouched={isTouched(field.code)}
                  set={store.set}
                  onPasteColumn={onPasteColumn}
                >
                  {beneath(field.code)}
                </FigureRow>
              ))}
            </section>
          ))}

          {body.narrativeSections.map((section) => (
            <section key={section.number} aria-label={section.title}>
              <div className={css.sectionHead}>
                <h2>{`${section.number}. ${section.title}`}</h2>
              </div>
              {section.parts.map((part) => (
                <NarrativePart
                  key={part.code}
                  part={part}
                  label={
                    section.parts.length === 1 ? words.narrative.content : `${part.number}. ${part.title}`
                  }
                  values={draft.values}
                  form={form}
                  before={before}
                  suggestion={suggestions.get(part.code)}
                  isTouched={isTouched(part.code)}
                  set={store.set}
                >
                  {beneath(part.code)}
                </NarrativePart>
              ))}
            </section>
          ))}
        </div>
      </SplitPane>
      <FormFooter
        report={report}
        store={store}
        draft={draft}
        form={form}
        onTried={() => touch(new Set(codesOf(body)))}
      />
    </Page>
  );
}

/** Comments are numbered as they stand in the form, those on the whole report first. */
function inFormOrder(remarks: readonly Remark[], codes: readonly string[]): Remark[] {
  const place = (remark: Remark) => (remark.field === null ? -1 : codes.indexOf(remark.field));
  return [...remarks].sort((one, two) => place(one) - place(two) || one.at.localeCompare(two.at));
}

const lastReturn = (report: Report): string => report.current?.outcomeAt ?? report.duty.dueAt;

/** A pasted cell as a value of the field; undefined where the cell cannot be one (the field stays as it is). */
function readCell(field: FigureField, cell: string, style: 'vi' | 'en'): FieldValue | undefined {
  if (!['integer', 'decimal', 'money'].includes(field.indicator.kind)) return undefined;
  const read = parseDecimal(cell, shownScale(field.indicator), style);
  return read.ok ? read.value : undefined;
}

function showValue(
  field: FigureField | undefined,
  value: FieldValue,
  lang: 'vi' | 'en',
  words: ReturnType<typeof useReportFormWords>,
): string {
  if (field) return showFigure(field.indicator, value, lang, words);
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  if ('why' in value) return [words.reasons[value.why], value.text].filter(Boolean).join(': ');
  return words.narrative.nothing;
}
