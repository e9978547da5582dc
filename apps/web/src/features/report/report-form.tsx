import { useMediaQuery } from '@mantine/hooks';
import { figuresOf } from '@thidua/shared/form/template.model';
import type { Checker } from '@thidua/shared/report/check-figures';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import { type FocusEvent, useCallback, useMemo, useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useAsk } from '../../platform/query.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { SplitPane } from '../../ui/split-pane.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { DueRequestBar } from '../obligation/obligation.parts.tsx';
import { BeneathField } from './beneath-field.tsx';
import { DraftNotices, hasDraftNotices } from './draft-notices.tsx';
import { FormFigures } from './form-figures.tsx';
import { FormFooter } from './form-footer.tsx';
import { codesOf, figuresKey, formState, inFormOrder, partsOf } from './form-model.ts';
import { FormOutline } from './form-outline.tsx';
import { FormTexts } from './form-texts.tsx';
import type { FormView } from './form-view.ts';
import { placesOf } from './missing-places.ts';
import { NextPart, PartSwitcher } from './part-switcher.tsx';
import { PinnedRemark } from './pinned-remark.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';
import { ReportHead } from './report-head.tsx';
import { ReturnBar } from './return-bar.tsx';
import { useDraft } from './use-draft.ts';
import { partOfPlace, useFormPlace } from './use-form-place.ts';
import { usePrefill } from './use-prefill.ts';
import { useTouched } from './use-touched.ts';

interface ReportFormProps {
  report: Report;
  checker: Checker;
  accountId: string;
}

/** The weekly form: what the system knows stands in it already, what is typed saves itself, what is wanted stands at its place. */
export function ReportForm({ report, checker, accountId }: ReportFormProps) {
  const words = useReportFormWords();
  const format = useFormat();
  const isPhone = usePhone();
  const isStacked = useMediaQuery('(max-width: 74.99em)', false, { getInitialValueInEffect: false });
  const { store, draft } = useDraft(accountId, report);
  const context = useAsk(reportApi.context, { params: { id: report.id } }, { staleTime: 60_000 });
  const touched = useTouched();
  const [isLastYear, compareLastYear] = useState(false);
  const { body } = report.template;

  const codes = useMemo(() => codesOf(body), [body]);
  const figures = useMemo(() => new Set(figuresOf(body).map((field) => field.code)), [body]);
  const parts = useMemo(() => partsOf(body, words.figures), [body, words.figures]);
  const remarks = useMemo(() => inFormOrder(report.remarks, codes), [report.remarks, codes]);
  const partOf = useCallback((place: string) => partOfPlace(place, parts, remarks), [parts, remarks]);
  const { asked, scrolledTo } = useFormPlace(parts, partOf, isPhone);
  const form = formState({
    checker,
    values: draft.values,
    previous: report.previous,
    remarks,
    conflicts: draft.conflicts,
    unread: touched.unread,
  });
  const lastYear = context.data?.lastYear ?? null;
  const suggestions = useMemo(
    () => new Map(context.data?.suggestions.map((one) => [one.field, one])),
    [context.data],
  );
  usePrefill(store, suggestions, figures, report.period.lastDay < format.today);
  const view: FormView = {
    values: draft.values,
    form,
    before: isLastYear ? lastYear : report.previous,
    suggestions,
    isTouched: touched.isTouched,
    set: store.set,
    onUnread: touched.onUnread,
    isPhone,
    beneath: (code) => (
      <BeneathField code={code} report={report} draft={draft} remarks={remarks} isPhone={isPhone} />
    ),
  };

  const onBlur = (event: FocusEvent<HTMLElement>) => {
    const place = event.target.closest<HTMLElement>('[id^="chi-tieu-"], [id^="muc-"]');
    if (place) touched.touch([place.id.replace(/^(chi-tieu|muc)-/, '')]);
    void store.flush().catch(() => {});
  };

  const openRemarks = (part: { codes: readonly string[] }) =>
    remarks.filter((one) => one.settledAt === null && part.codes.includes(one.field ?? '')).length;
  const at = isPhone ? asked : parts.find((part) => part.key === scrolledTo);
  const shows = (key: string) => !isPhone || asked?.key === key;
  const others = otherNames(draft.fields, report.people, accountId);

  return (
    <Page flush>
      <ReportHead report={report} />
      <SplitPane
        startWidth={248}
        startLabel={words.outline}
        start={
          isStacked ? undefined : (
            <FormOutline
              parts={parts}
              at={at?.key}
              form={form}
              openRemarks={openRemarks}
              note={others ? words.others(others) : undefined}
            />
          )
        }
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving any field sends what is not sent yet */}
        <div className={css.form} onBlur={onBlur}>
          {report.duty.stage === 'returned' ? (
            <ReturnBar
              title={words.returnBar.title(format.when(report.current?.outcomeAt ?? report.duty.dueAt))}
              remarks={remarks}
              isPhone={isPhone}
            />
          ) : null}
          {isStacked ? (
            <PartSwitcher reportId={report.id} parts={parts} at={at} form={form} openRemarks={openRemarks} />
          ) : null}
          <DueRequestBar
            reportId={report.id}
            duty={report.duty}
            isOpen={report.period.opensAt <= format.now}
          />
          {report.regime.guidance && (!isPhone || asked === parts[0]) ? (
            <div className={css.late}>
              <Notice title={words.guidance}>
                <span className={css.said}>{report.regime.guidance}</span>
              </Notice>
            </div>
          ) : null}
          {hasDraftNotices(report) ? (
            <div className={css.late}>
              <DraftNotices report={report} />
            </div>
          ) : null}
          {report.duty.mark === 'missing' ? (
            <div className={css.late}>
              <Notice tone="warn">{words.late}</Notice>
            </div>
          ) : null}
          {remarks.map((remark, place) =>
            remark.field === null && (!isPhone || asked === parts[0]) ? (
              <PinnedRemark
                key={remark.id}
                remark={remark}
                number={place + 1}
                canSettle
                size={isPhone ? 'lg' : 'sm'}
              />
            ) : null,
          )}
          {shows(figuresKey) ? (
            <FormFigures
              body={body}
              view={view}
              isLastYear={isLastYear}
              onLastYear={lastYear ? compareLastYear : undefined}
            />
          ) : null}
          <FormTexts body={body} view={view} only={isPhone ? asked?.key : undefined} />
          {isPhone && asked ? <NextPart part={parts[parts.indexOf(asked) + 1]} /> : null}
        </div>
      </SplitPane>
      <FormFooter
        report={report}
        store={store}
        draft={draft}
        missing={placesOf(form.missing, parts, remarks)}
        onTried={() => touched.touch(codes)}
        isPhone={isPhone}
      />
    </Page>
  );
}

function otherNames(
  fields: Readonly<Record<string, { by: string }>>,
  people: Readonly<Record<string, string>>,
  accountId: string,
): string {
  const others = new Set(Object.values(fields).map((field) => field.by));
  others.delete(accountId);
  return [...others]
    .map((by) => people[by])
    .filter(Boolean)
    .join(', ');
}
