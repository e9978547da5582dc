import { Button } from '@mantine/core';
import { IconEdit, IconHistory } from '@tabler/icons-react';
import { accountApi } from '@thidua/shared/account/account.api';
import type { Account } from '@thidua/shared/account/account.model';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { subjectTimeline } from '../../platform/subject-paths.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { KeyValue } from '../../ui/key-value.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Columns, Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { useAccountWords } from './account.words.ts';
import { EditPerson } from './edit-person.tsx';
import { PersonRoles } from './person-roles.tsx';
import { PersonSignIn } from './person-sign-in.tsx';

/** One person: the roles they hold, who they are, and the state of their account. */
export function PersonPage() {
  const words = useAccountWords().people;
  const say = useProblemWords();
  const { id = '' } = useParams();
  const asked = useAsk(accountApi.get, { params: { id } });
  const back = { to: paths.adminPeople, label: words.person.back };
  if (asked.data) return <Person account={asked.data} />;
  return (
    <Page>
      <PageHead title={words.title} back={back} />
      {asked.isPending ? (
        <LoadingRows rows={4} />
      ) : (
        <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />
      )}
    </Page>
  );
}

function Person({ account }: { account: Account }) {
  const { people } = useAccountWords();
  const words = people.person;
  const mayTrace = useCan()('journal.read');
  return (
    <Page>
      <PageHead
        title={account.name}
        back={{ to: paths.adminPeople, label: words.back }}
        status={<Standing account={account} />}
        lead={`${account.post ? `${account.post}, ` : ''}${account.unit.name}`}
        actions={
          mayTrace ? (
            <Button
              component={Link}
              to={subjectTimeline('account', account.id)}
              size="sm"
              variant="subtle"
              leftSection={<IconHistory size={16} stroke={1.7} />}
            >
              {words.timeline}
            </Button>
          ) : null
        }
      />
      <Columns
        main={<PersonRoles account={account} />}
        side={
          <>
            <Profile account={account} />
            <PersonSignIn account={account} />
          </>
        }
      />
    </Page>
  );
}

function Standing({ account }: { account: Account }) {
  const words = useAccountWords().people.person;
  const format = useFormat();
  if (account.disabledAt) return <Chip tone="d">{words.disabledOn(format.when(account.disabledAt))}</Chip>;
  if (account.mustChangePassword) return <Chip tone="w">{words.mustChange}</Chip>;
  return <Chip tone="o">{words.inUse}</Chip>;
}

function Profile({ account }: { account: Account }) {
  const { people, own } = useAccountWords();
  const words = people.person;
  const format = useFormat();
  const [isEditing, setEditing] = useState(false);
  const edit = account.actions.edit.allowed ? (
    <Button
      size="xs"
      variant="subtle"
      leftSection={<IconEdit size={16} stroke={1.7} />}
      onClick={() => setEditing(true)}
    >
      {words.edit}
    </Button>
  ) : null;
  return (
    <Card title={words.profile} action={edit}>
      <KeyValue
        keyWidth={110}
        pairs={[
          { key: own.username, value: account.username },
          { key: own.post, value: account.post || '–' },
          { key: own.unit, value: account.unit.name },
          { key: own.email, value: account.email ?? '–' },
          { key: own.phone, value: account.phone ?? '–' },
          { key: words.created, value: format.whenFull(account.createdAt) },
        ]}
      />
      <EditPerson account={account} opened={isEditing} onClose={() => setEditing(false)} />
    </Card>
  );
}
