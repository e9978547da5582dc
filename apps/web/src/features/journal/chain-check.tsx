import { Button, Stack } from '@mantine/core';
import { journalApi } from '@thidua/shared/journal/journal.api';
import { useState } from 'react';
import { call } from '../../platform/api.ts';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { useJournalWords } from './journal.words.ts';

type Said = { tone: 'info' | 'ok' | 'danger'; text: string };

/** Makes the chain again from its beginning, some thousand lines at a time, and says what it found. */
export function ChainCheck() {
  const { seal: words } = useJournalWords();
  const format = useFormat();
  const say = useProblemWords();
  const [said, setSaid] = useState<Said | null>(null);
  const [isBusy, setBusy] = useState(false);

  const walk = async () => {
    let total = 0;
    let after: string | null = null;
    do {
      setSaid({ tone: 'info', text: words.checking(format.number(total)) });
      const { checked, brokenAt, next }: Awaited<ReturnType<typeof ask>> = await ask(after);
      total += checked;
      if (brokenAt) return setSaid({ tone: 'danger', text: words.broken(format.when(brokenAt)) });
      after = next;
    } while (after !== null);
    setSaid({ tone: 'ok', text: words.whole(format.number(total)) });
  };
  const check = () => {
    setBusy(true);
    walk()
      .catch((problem) => setSaid({ tone: 'danger', text: say(problem) }))
      .finally(() => setBusy(false));
  };

  return (
    <Stack gap={8} mt={12} align="flex-start">
      <Button size="xs" loading={isBusy} onClick={check}>
        {words.check}
      </Button>
      {said ? (
        <Notice tone={said.tone} live>
          {said.text}
        </Notice>
      ) : null}
    </Stack>
  );
}

const ask = (after: string | null) => call(journalApi.check, { query: after ? { after } : {} });
