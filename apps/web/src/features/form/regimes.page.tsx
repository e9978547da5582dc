import { IconCalendarRepeat } from '@tabler/icons-react';
import { regimeApi } from '@thidua/shared/form/regime.api';
import type { RegimeLine } from '@thidua/shared/form/regime.model';
import { useState } from 'react';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tableState } from '../../ui/table-slot.tsx';
import { useRegimeWords } from './regime.words.ts';
import { RegimeCard, useRegimeColumns } from './regime-columns.tsx';
import { type Opened, RegimesActs } from './regimes-acts.tsx';

/** Every reporting regime: who reports, how often, what is due next. */
export function RegimesPage() {
  const words = useRegimeWords().list;
  const say = useProblemWords();
  const edits = useCan()('form.edit');
  const [opened, setOpened] = useState<Opened | null>(null);
  const asked = useAsk(regimeApi.list, {});
  const rows = asked.data?.items ?? [];
  const acts = (only?: Opened) => (
    <RegimesActs opened={opened} onOpen={setOpened} {...(only ? { only } : {})} />
  );
  return (
    <Page>
      <PageHead
        title={words.title}
        lead={words.lead}
        back={{ to: paths.reports, label: words.back }}
        actions={edits ? acts() : null}
      />
      <DataTable<RegimeLine>
        caption={words.title}
        columns={useRegimeColumns()}
        rows={rows}
        rowKey={(row) => row.id}
        state={tableState(
          asked,
          (fault) => say(fault as never),
          <EmptyState
            icon={<IconCalendarRepeat size={28} stroke={1.5} aria-hidden />}
            title={words.empty}
            action={edits ? acts('adopt') : null}
          >
            {edits ? words.emptyBody : words.emptyReader}
          </EmptyState>,
        )}
        phone={(row) => <RegimeCard regime={row} />}
      />
    </Page>
  );
}
