import { Button, CopyButton, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { displayApi } from '@thidua/shared/overview/overview.api';
import { type FormEvent, useState } from 'react';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './displays.module.css';
import { useOverviewWords } from './overview.words.ts';

/** Makes an address and shows its token, this once. */
export function MakeDisplay() {
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
