import { ladderApi } from '@thidua/shared/notice/ladder.api';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { KeyValue } from '../../ui/key-value.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import css from './ladder.module.css';
import { useNoticeWords } from './notice.words.ts';

const useMails = () => useAsk(ladderApi.mails, {}, { refetchInterval: 60_000 });

/** Says it first where no mail leaves the house: whoever settles a ladder must know. */
export function MailingNotice() {
  const words = useNoticeWords().ladder.mails;
  const mailing = useMails().data?.mailing;
  if (!mailing || mailing === 'on') return null;
  return <Notice tone={mailing === 'off' ? 'warn' : 'info'}>{words[mailing]}</Notice>;
}

/** What went out in the last days, and what did not. */
export function MailCard() {
  const words = useNoticeWords().ladder.mails;
  const format = useFormat();
  const say = useProblemWords();
  const asked = useMails();
  if (asked.isPending) return <LoadingRows rows={2} />;
  if (asked.isError) return <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />;
  const { mailing, waiting, sent, failed, faults } = asked.data;
  if (mailing !== 'on' && sent + failed + waiting === 0) return null;
  return (
    <Card title={words.title}>
      <KeyValue
        keyWidth={200}
        pairs={[
          { key: words.sent, value: format.number(sent) },
          { key: words.waiting, value: format.number(waiting) },
          { key: words.failed, value: format.number(failed) },
        ]}
      />
      {faults.length > 0 ? (
        <ul className={css.faults}>
          {faults.map(({ id, name, at, reason }) => (
            <li key={id}>
              <b>{name}</b> {words.fault(reason)} <span className={css.quiet}>{format.ago(at)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </Card>
  );
}
