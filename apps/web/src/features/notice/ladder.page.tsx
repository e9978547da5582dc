import { ladderApi } from '@thidua/shared/notice/ladder.api';
import type { Ladder } from '@thidua/shared/notice/ladder.model';
import type { ObligationKind } from '@thidua/shared/obligation/obligation.model';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Columns, Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { AdminTabs } from '../unit/unit.parts.tsx';
import { DigestCard } from './digest-card.tsx';
import { EditRungs } from './edit-rungs.tsx';
import { LadderPreview } from './ladder-preview.tsx';
import { MailCard, MailingNotice } from './mail-card.tsx';
import { useNoticeWords } from './notice.words.ts';
import { RungList } from './rung-list.tsx';

/** When and whom the agency reminds of what is owed: seen in words, settled, and tried on a real duty. */
export function LadderPage() {
  const words = useNoticeWords().ladder.page;
  const say = useProblemWords();
  const asked = useAsk(ladderApi.ladder, {});
  return (
    <Page>
      <PageHead title={words.title} lead={words.lead} tabs={<AdminTabs value="ladder" />} />
      {asked.isPending ? <LoadingRows rows={6} /> : null}
      {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      {asked.data ? <LadderBody ladder={asked.data} /> : null}
    </Page>
  );
}

function LadderBody({ ladder }: { ladder: Ladder }) {
  const mayEdit = useCan()('ladder.edit');
  const [editing, edit] = useState<ObligationKind | null>(null);
  return (
    <>
      {mayEdit ? <MailingNotice /> : null}
      <Columns
        main={
          <>
            <RungList ladder={ladder} {...(mayEdit ? { onEdit: edit } : {})} />
            {mayEdit ? <LadderPreview /> : null}
          </>
        }
        side={
          <>
            <DigestCard ladder={ladder} mayEdit={mayEdit} />
            {mayEdit ? <MailCard /> : null}
          </>
        }
      />
      {mayEdit ? <EditRungs ladder={ladder} kind={editing} onClose={() => edit(null)} /> : null}
    </>
  );
}
