import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { formApi } from '@thidua/shared/form/form.api';
import { freezeTemplate } from '@thidua/shared/form/freeze-template';
import { previewMessage } from '@thidua/shared/form/preview-message';
import { figuresOf, type TemplateBody } from '@thidua/shared/form/template.model';
import { compileChecker } from '@thidua/shared/report/check-figures';
import type { FieldValue } from '@thidua/shared/report/report.value';
import { useEffect, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { SplitPane } from '../../ui/split-pane.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useDesignWords } from '../form/form.words.ts';
import { FormFigures } from './form-figures.tsx';
import { codesOf, figuresKey, formState, partsOf } from './form-model.ts';
import { FormOutline } from './form-outline.tsx';
import css from './form-preview.module.css';
import { FormTexts } from './form-texts.tsx';
import type { FormView } from './form-view.ts';
import { NextPart, PartSwitcher } from './part-switcher.tsx';
import { useReportFormWords } from './report.words.ts';
import form from './report-form.module.css';
import { partOfPlace, useFormPlace } from './use-form-place.ts';
import { useTouched } from './use-touched.ts';

/** The real form of a template that is being drawn up: framed beside the board, which sends what is not saved yet, or by itself. */
export default function FormPreviewPage() {
  const { id = '' } = useParams();
  const words = useDesignWords().preview;
  const say = useProblemWords();
  const sent = useSentBody();
  const isFramed = window.parent !== window;
  const design = useAsk(formApi.design, { params: { id } }, { enabled: !isFramed });
  const indicators = useAsk(formApi.indicators, {}, { enabled: !isFramed });
  const saved = useMemo(() => {
    if (!design.data || !indicators.data) return null;
    const catalogue = new Map(indicators.data.items.map((one) => [one.code, one]));
    return { name: design.data.name, body: freezeTemplate(design.data.draft, catalogue).body };
  }, [design.data, indicators.data]);
  const shown = sent ?? saved;
  if (design.isError) return <ErrorState problem={say(design.error)} onRetry={retryOf(design)} />;
  if (!shown) return <LoadingRows rows={8} />;
  if (codesOf(shown.body).length === 0) return <EmptyState title={words.empty}>{words.emptyBody}</EmptyState>;
  return <Preview name={shown.name} body={shown.body} />;
}

interface Shown {
  name: string;
  body: TemplateBody;
}

/** What the board beside sends; told once that the frame is ready. */
function useSentBody(): Shown | null {
  const [shown, show] = useState<Shown | null>(null);
  useEffect(() => {
    const onMessage = (event: MessageEvent) => {
      if (event.origin !== window.location.origin || event.source !== window.parent) return;
      const read = previewMessage.safeParse(event.data);
      if (read.success) show({ name: read.data.name, body: read.data.body });
    };
    window.addEventListener('message', onMessage);
    if (window.parent !== window) window.parent.postMessage('thidua.preview', window.location.origin);
    return () => window.removeEventListener('message', onMessage);
  }, []);
  return shown;
}

function Preview({ name, body }: Shown) {
  const words = useReportFormWords();
  const said = useDesignWords().preview;
  const isPhone = usePhone();
  const isStacked = useMediaQuery('(max-width: 74.99em)', false, { getInitialValueInEffect: false });
  const [values, setValues] = useState<Record<string, FieldValue>>({});
  const touched = useTouched();
  const [isChecked, check] = useState(false);
  const checker = useMemo(() => compileChecker(body), [body]);
  const parts = useMemo(() => partsOf(body, words.figures), [body, words.figures]);
  const { asked, scrolledTo } = useFormPlace(parts, (place) => partOfPlace(place, parts, []), isPhone);
  const state = formState({
    ...{ checker, values, previous: null, remarks: [], conflicts: [] },
    unread: touched.unread,
  });
  const view: FormView = {
    values,
    form: state,
    before: null,
    suggestions: new Map(),
    isTouched: (code) => isChecked || touched.isTouched(code),
    set: (field, value) => setValues((last) => ({ ...last, [field]: value })),
    onUnread: touched.onUnread,
    beneath: () => null,
    isPhone,
  };
  const at = isPhone ? asked : parts.find((part) => part.key === scrolledTo);
  const hasFigures = figuresOf(body).length > 0;
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{name}</h1>
        <span>{said.lead}</span>
        <span className={css.acts}>
          <Button
            size="sm"
            onClick={() => {
              setValues({});
              check(false);
            }}
          >
            {said.clear}
          </Button>
          <Button size="sm" onClick={() => check(true)}>
            {said.check}
          </Button>
        </span>
      </header>
      {isChecked ? (
        <Notice tone={state.missing.length === 0 ? 'ok' : 'warn'} live>
          {state.missing.length === 0 ? said.good : said.missing(state.missing.length)}
        </Notice>
      ) : null}
      <SplitPane
        startWidth={248}
        startLabel={words.outline}
        start={
          isStacked ? undefined : (
            <FormOutline parts={parts} at={at?.key} form={state} openRemarks={() => 0} />
          )
        }
      >
        <div className={form.form}>
          {isStacked ? (
            <PartSwitcher reportId={null} parts={parts} at={at} form={state} openRemarks={() => 0} />
          ) : null}
          {hasFigures && (!isPhone || asked?.key === figuresKey) ? (
            <FormFigures body={body} view={view} isLastYear={false} onLastYear={undefined} />
          ) : null}
          <FormTexts body={body} view={view} only={isPhone ? asked?.key : undefined} />
          {isPhone && asked ? <NextPart part={parts[parts.indexOf(asked) + 1]} /> : null}
        </div>
      </SplitPane>
    </div>
  );
}
