import { Button } from '@mantine/core';
import type { DisplayLink } from '@thidua/shared/overview/display.model';
import { displayApi } from '@thidua/shared/overview/overview.api';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct, useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { useTell } from '../../ui/tell.tsx';
import css from './displays.module.css';
import { MakeDisplay } from './make-display.tsx';
import { useOverviewWords } from './overview.words.ts';

/** Addresses of wall screens that need no account. */
export function DisplaysPage() {
  const words = useOverviewWords();
  const say = useProblemWords();
  const asked = useAsk(displayApi.list, {});
  return (
    <Page>
      <PageHead
        title={words.displays.title}
        lead={words.displays.body}
        back={{ to: paths.overview, label: words.title }}
      />
      <MakeDisplay />
      <Card flush>
        {asked.isPending ? <LoadingRows rows={2} /> : null}
        {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
        {asked.data?.items.length === 0 ? <EmptyState title={words.displays.empty} /> : null}
        <ul className={css.list}>
          {asked.data?.items.map((link) => (
            <DisplayLine key={link.id} link={link} />
          ))}
        </ul>
      </Card>
    </Page>
  );
}

function DisplayLine({ link }: { link: DisplayLink }) {
  const words = useOverviewWords().displays;
  const format = useFormat();
  const say = useProblemWords();
  const tell = useTell();
  const revoke = useAct(displayApi.revoke, {
    onSuccess: () => tell(words.revoked(link.name)),
    onError: (problem) => tell(say(problem), { tone: 'danger' }),
  });
  const onRevoke = async () => {
    const agreed = await confirmAct({
      title: words.revokeTitle(link.name),
      lost: words.revokeLost,
      act: words.revoke,
      danger: true,
    });
    if (agreed) revoke.mutate({ params: { id: link.id }, body: { rev: link.rev } });
  };
  return (
    <li className={css.line}>
      <span>
        <b>{link.name}</b>
        <span className="sec">{words.by(link.madeBy, format.when(link.madeAt))}</span>
      </span>
      <Button size="sm" loading={revoke.isPending} onClick={() => void onRevoke()}>
        {words.revoke}
      </Button>
    </li>
  );
}
