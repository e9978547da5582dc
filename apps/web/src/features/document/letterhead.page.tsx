import { letterheadApi } from '@thidua/shared/document/letterhead.api';
import type { LetterheadPage as Settled } from '@thidua/shared/document/letterhead.model';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Columns, Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { AdminTabs } from '../unit/unit.parts.tsx';
import { useLetterheadWords } from './letterhead.words.ts';
import { LetterheadCard } from './letterhead-card.tsx';
import { LetterheadEditions } from './letterhead-editions.tsx';
import { PaperRegister } from './paper-register.tsx';
import { PaperSample } from './paper-sample.tsx';

/** What the agency's papers bear around their contents, what that looks like, and the register of their numbers. */
export function LetterheadPage() {
  const words = useLetterheadWords().page;
  const say = useProblemWords();
  const asked = useAsk(letterheadApi.get, {});
  return (
    <Page>
      <PageHead title={words.title} lead={words.lead} tabs={<AdminTabs value="papers" />} />
      {asked.isPending ? <LoadingRows rows={6} /> : null}
      {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      {asked.data ? <Settings settled={asked.data} /> : null}
    </Page>
  );
}

function Settings({ settled }: { settled: Settled }) {
  return (
    <Columns
      main={
        <>
          <LetterheadCard settled={settled} />
          <PaperRegister />
        </>
      }
      side={
        <>
          <PaperSample letterhead={settled.letterhead} />
          {settled.editions.length > 0 ? <LetterheadEditions editions={settled.editions} /> : null}
        </>
      }
    />
  );
}
