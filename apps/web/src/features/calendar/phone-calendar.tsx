import { Button, CopyButton, Stack, TextInput } from '@mantine/core';
import { IconCalendarPlus, IconCheck, IconCopy, IconDeviceMobile } from '@tabler/icons-react';
import { calendarFeedApi, feedPath } from '@thidua/shared/calendar/calendar.api';
import type { CalendarFeed } from '@thidua/shared/calendar/calendar.model';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct, useAsk } from '../../platform/query.ts';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useCalendarWords } from './calendar.words.ts';

/** One's own matters in the calendar of one's phone, by a secret address. */
export function PhoneCalendar({ compact }: { compact?: boolean }) {
  const words = useCalendarWords().feed;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        leftSection={<IconDeviceMobile size={17} stroke={1.8} />}
        onClick={() => setOpen(true)}
        {...(compact ? { size: 'lg' as const, fullWidth: true } : {})}
      >
        {words.open}
      </Button>
      <SideDrawer opened={isOpen} onClose={() => setOpen(false)} title={words.open}>
        {isOpen ? <OwnFeed /> : null}
      </SideDrawer>
    </>
  );
}

function OwnFeed() {
  const words = useCalendarWords().feed;
  const say = useProblemWords();
  const asked = useAsk(calendarFeedApi.own, {});
  const make = useAct(calendarFeedApi.make);
  if (asked.isPending) return <LoadingRows rows={3} />;
  if (asked.isError) return <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />;
  const { feed } = asked.data;
  const onMake = async () => {
    const agreed =
      feed === null || (await confirmAct({ title: words.renewTitle, lost: words.lost, act: words.renew }));
    if (agreed) make.mutate({ body: {} });
  };
  const told = feed && make.data?.id === feed.id ? make.data.token : null;
  return (
    <Stack gap={16}>
      <p>{words.body}</p>
      {told ? <MadeFeed token={told} /> : null}
      {feed ? <FeedFacts feed={feed} /> : null}
      {make.isError ? (
        <Notice tone="danger" live>
          {say(make.error)}
        </Notice>
      ) : null}
      <Button
        variant={feed ? 'default' : 'filled'}
        loading={make.isPending}
        onClick={() => void onMake()}
        style={{ alignSelf: 'flex-start' }}
      >
        {feed ? words.renew : words.make}
      </Button>
      <p className="sec">{words.lag}</p>
    </Stack>
  );
}

/** The address, this once: to be copied, or opened by the calendar of this very device. */
function MadeFeed({ token }: { token: string }) {
  const words = useCalendarWords().feed;
  const address = `${window.location.origin}${feedPath(`${token}.ics`)}`;
  return (
    <Stack gap={10}>
      <Notice tone="ok" title={words.made} live />
      <TextInput
        readOnly
        label={words.address}
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={address} timeout={2500}>
        {({ copied, copy }) => (
          <Button
            onClick={copy}
            leftSection={copied ? <IconCheck size={16} stroke={1.8} /> : <IconCopy size={16} stroke={1.8} />}
            style={{ alignSelf: 'flex-start' }}
          >
            {copied ? words.copied : words.copy}
          </Button>
        )}
      </CopyButton>
      <Button
        component="a"
        variant="filled"
        href={address.replace(/^https?:/, 'webcal:')}
        leftSection={<IconCalendarPlus size={17} stroke={1.8} />}
        style={{ alignSelf: 'flex-start' }}
      >
        {words.subscribe}
      </Button>
      <p>{words.how}</p>
      <Notice tone="warn">{words.secret}</Notice>
    </Stack>
  );
}

function FeedFacts({ feed }: { feed: CalendarFeed }) {
  const words = useCalendarWords().feed;
  const format = useFormat();
  const say = useProblemWords();
  const tell = useTell();
  const revoke = useAct(calendarFeedApi.revoke, {
    onSuccess: () => tell(words.revoked),
    onError: (problem) => tell(say(problem), { tone: 'danger' }),
  });
  const onRevoke = async () => {
    const agreed = await confirmAct({
      title: words.revokeTitle,
      lost: words.lost,
      act: words.revoke,
      danger: true,
    });
    if (agreed) revoke.mutate({ params: { id: feed.id }, body: {} });
  };
  return (
    <Notice
      actions={
        <Button size="sm" loading={revoke.isPending} onClick={() => void onRevoke()}>
          {words.revoke}
        </Button>
      }
    >
      {words.since(format.whenFull(feed.madeAt))}.{' '}
      {feed.readAt ? words.read(format.ago(feed.readAt)) : words.neverRead}.
    </Notice>
  );
}
