import { formApi } from '@thidua/shared/form/form.api';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { TemplateBoard } from './template-board.tsx';

/** One template on the drawing board. */
export default function TemplatePage() {
  const { id = '' } = useParams();
  const say = useProblemWords();
  const design = useAsk(formApi.design, { params: { id } });
  const asked = useAsk(formApi.catalogue, {});
  const catalogue = useMemo(
    () => new Map(asked.data?.items.map((indicator) => [indicator.code, indicator])),
    [asked.data],
  );
  const failed = design.isError ? design : asked.isError ? asked : null;
  if (failed) {
    return (
      <Page>
        <ErrorState problem={say(failed.error)} onRetry={retryOf(failed)} />
      </Page>
    );
  }
  if (!design.data || !asked.data) {
    return (
      <Page>
        <LoadingRows rows={10} />
      </Page>
    );
  }
  return <TemplateBoard key={id} design={design.data} catalogue={catalogue} />;
}
