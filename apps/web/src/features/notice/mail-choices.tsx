import { Select, Switch } from '@mantine/core';
import { ladderApi, type OwnMailChoices } from '@thidua/shared/notice/ladder.api';
import {
  type MailChoices as Choices,
  fixedTopics,
  type MailTopic,
  type MailWay,
  mailTopics,
  mailWays,
  wayOf,
} from '@thidua/shared/notice/mail-choice.model';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct, useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { useTell } from '../../ui/tell.tsx';
import css from './ladder.module.css';
import { useNoticeWords } from './notice.words.ts';

/** What one wants by mail at once, in the morning's mail, or in the product only; each choice is kept as it is made. */
export function MailChoices() {
  const say = useProblemWords();
  const asked = useAsk(ladderApi.choices, {});
  if (asked.isPending) return <LoadingRows rows={6} />;
  if (asked.isError) return <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />;
  return <ChoiceForm own={asked.data} />;
}

function ChoiceForm({ own }: { own: OwnMailChoices }) {
  const { own: words } = useNoticeWords().ladder;
  const say = useProblemWords();
  const tell = useTell();
  const choose = useAct(ladderApi.choose, { onSuccess: () => tell(words.saved) });
  const sent = choose.isPending ? choose.variables.body.choices : undefined;
  const choices: Choices = { digest: sent?.digest ?? own.digest, ways: sent?.ways ?? own.ways };
  const save = (next: Choices) =>
    choose.mutate({ params: { id: own.accountId }, body: { rev: own.rev, choices: next } });
  return (
    <>
      <Reach own={own} />
      {choose.error ? (
        <Notice tone="danger" live>
          {say(choose.error)}
        </Notice>
      ) : null}
      <Card>
        <Switch
          checked={choices.digest}
          disabled={choose.isPending}
          label={words.digest(own.digestAt)}
          description={words.digestBody}
          onChange={(event) => save({ ...choices, digest: event.currentTarget.checked })}
        />
      </Card>
      <TopicTable
        choices={choices}
        busy={choose.isPending}
        onChoose={(topic, way) => save({ ...choices, ways: { ...choices.ways, [topic]: way } })}
      />
    </>
  );
}

/** Where mails go, or why none come. */
function Reach({ own }: { own: OwnMailChoices }) {
  const { own: words } = useNoticeWords().ladder;
  if (own.mailing !== 'on') return <Notice>{words[own.mailing]}</Notice>;
  if (own.email) return <p className={css.body}>{words.lead(own.email)}</p>;
  return (
    <Notice tone="warn" actions={<Link to={paths.account}>{words.setEmail}</Link>}>
      {words.noEmail}
    </Notice>
  );
}

interface TopicTableProps {
  choices: Choices;
  busy: boolean;
  onChoose: (topic: MailTopic, way: MailWay) => void;
}

function TopicTable(props: TopicTableProps) {
  const { own: words, topic: topics } = useNoticeWords().ladder;
  const name = (topic: MailTopic) => (
    <span className={css.choice}>
      <b>{topics[topic].title}</b>
      <span className={css.quiet}>{topics[topic].body}</span>
    </span>
  );
  const columns: Column<MailTopic>[] = [
    { key: 'topic', head: words.topic, cell: name, naming: true },
    { key: 'how', head: words.how, width: 260, cell: (topic) => <WayChoice topic={topic} {...props} /> },
  ];
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={mailTopics}
      rowKey={(topic) => topic}
      density="comfortable"
      phone={(topic) => (
        <div className={css.phoneTopic}>
          {name(topic)}
          <WayChoice topic={topic} {...props} />
        </div>
      )}
    />
  );
}

function WayChoice({ topic, choices, busy, onChoose }: TopicTableProps & { topic: MailTopic }) {
  const { own: words, topic: topics, way } = useNoticeWords().ladder;
  if ((fixedTopics as readonly MailTopic[]).includes(topic))
    return <span className={css.quiet}>{words.fixed}</span>;
  return (
    <Select
      size="sm"
      aria-label={`${topics[topic].title}: ${words.how}`}
      value={wayOf(topic, choices)}
      disabled={busy}
      allowDeselect={false}
      data={mailWays.map((value) => ({
        value,
        label: value === 'digest' && !choices.digest ? `${way[value]} (${words.needsDigest})` : way[value],
        disabled: value === 'digest' && !choices.digest,
      }))}
      onChange={(value) => value && onChoose(topic, value as MailWay)}
    />
  );
}
