import { regimeApi } from '@thidua/shared/form/regime.api';
import { useParams } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Columns, Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { DueRequests } from '../obligation/obligation.parts.tsx';
import { useRegimeWords } from './regime.words.ts';
import { RegimeActs } from './regime-acts.tsx';
import { RegimeCalendar } from './regime-calendar.tsx';
import { RegimeRules } from './regime-rules.tsx';
import { RegimeEditions, RegimeUnits } from './regime-side.tsx';
import { RegimeState } from './regime-state.tsx';

/** One regime: its rules in words, its periods, and who owes them. */
export function RegimePage() {
  const { id = '' } = useParams();
  const words = useRegimeWords();
  const say = useProblemWords();
  const asked = useAsk(regimeApi.get, { params: { id } });
  const regime = asked.data;
  return (
    <Page>
      <PageHead
        title={regime?.name ?? words.list.title}
        status={regime ? <RegimeState regime={regime} /> : null}
        actions={regime ? <RegimeActs regime={regime} /> : null}
        back={{ to: paths.regimes, label: words.list.title }}
      />
      {asked.isPending ? <LoadingRows rows={8} /> : null}
      {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      {regime ? (
        <Columns
          sideWidth={340}
          main={
            <>
              <RegimeRules regime={regime} />
              <RegimeCalendar regime={regime} />
            </>
          }
          side={
            <>
              <DueRequests regimeId={regime.id} />
              <RegimeUnits regime={regime} />
              {regime.single ? null : <RegimeEditions regime={regime} />}
            </>
          }
        />
      ) : null}
    </Page>
  );
}
