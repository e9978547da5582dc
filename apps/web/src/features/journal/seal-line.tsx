import { Popover, UnstyledButton } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { journalApi } from '@thidua/shared/journal/journal.api';
import { useFormat } from '../../platform/format.tsx';
import { useAsk } from '../../platform/query.ts';
import { CopyText } from '../../ui/copy-text.tsx';
import { ChainCheck } from './chain-check.tsx';
import css from './journal.module.css';
import { useJournalWords } from './journal.words.ts';

/** How far the chain reaches; opened, the seal itself to be kept elsewhere. */
export function SealLine() {
  const { seal: words } = useJournalWords();
  const format = useFormat();
  const { data } = useAsk(journalApi.seal, {}, { refetchInterval: 30_000 });
  if (!data) return null;
  const Icon = data.last ? IconLock : IconLockOpen;
  const said = [
    data.last ? words.through(format.when(data.last.at)) : words.none,
    ...(data.waiting > 0 ? [words.waiting(data.waiting)] : []),
  ].join(' · ');
  return (
    <Popover width={360} position="bottom-start" withArrow>
      <Popover.Target>
        <UnstyledButton className={css.seal}>
          <Icon size={14} stroke={1.8} aria-hidden />
          {said}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={css.about}>{words.about}</p>
        {data.last ? (
          <>
            <b className={css.sealName}>{words.mark}</b>
            <CopyText text={data.last.seal} words={{ copy: words.copy, copied: words.copied }} />
            <ChainCheck />
          </>
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}
