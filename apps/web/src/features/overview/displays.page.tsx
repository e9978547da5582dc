import { Button, CopyButton, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { DisplayLink } from '@thidua/shared/overview/display.model';
import { displayApi } from '@thidua/shared/overview/overview.api';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct, useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useTell } from '../../ui/tell.tsx';
import css from './displays.module.css';
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
        {asked.isError ? (
          <ErrorState problem={say(asked.error)} onRetry={() => void asked.refetch()} />
        ) : null}
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

function MakeDisplay() {
  const words = useOverviewWords().displays;
  const say = useProblemWords();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const make = useAct(displayApi.make, { onSuccess: () => setName('') });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim().length < 2) return;
    make.mutate({ body: { name: name.trim() } }, { onSuccess: () => setTried(false) });
  };
  return (
    <Card>
      <form className={css.form} onSubmit={onSubmit} noValidate>
        <TextInput
          label={words.name}
          placeholder={words.nameHint}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried && name.trim().length < 2 ? words.nameNeeded : undefined}
        />
        <Button type="submit" variant="filled" loading={make.isPending}>
          {words.make}
        </Button>
      </form>
      {make.isError ? (
        <Notice tone="danger" live>
          {say(make.error)}
        </Notice>
      ) : null}
      {make.data?.token ? <MadeDisplay token={make.data.token} /> : null}
    </Card>
  );
}

function MadeDisplay({ token }: { token: string }) {
  const words = useOverviewWords().displays;
  const address = `${window.location.origin}${paths.wall(token)}`;
  return (
    <div className={css.made}>
      <Notice tone="ok" title={words.made} />
      <div className={css.form}>
        <TextInput
          readOnly
          aria-label={words.copy}
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button
              onClick={copy}
              leftSection={
                copied ? <IconCheck size={16} stroke={1.8} /> : <IconCopy size={16} stroke={1.8} />
              }
            >
              {copied ? words.copied : words.copy}
            </Button>
          )}
        </CopyButton>
      </div>
    </div>
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
