import { ActionIcon, UnstyledButton } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCopy } from '@tabler/icons-react';
import type { ReportVersion } from '@thidua/shared/report/report.model';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { Card } from '../../ui/card.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { KeyValue } from '../../ui/key-value.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTell } from '../../ui/tell.tsx';
import css from './receipt-card.module.css';
import { useReportScreensWords, useReportWords } from './report.words.ts';

interface ReceiptCardProps {
  version: ReportVersion;
  /** To which unit it was sent. */
  receiver: string;
  /** It has just been sent: the receipt says so first. */
  isFresh: boolean;
}

/** What the unit holds in hand after sending: number, time, who signed, the fingerprint of the very contents. */
export function ReceiptCard({ version, receiver, isFresh }: ReceiptCardProps) {
  const words = useReportScreensWords().receipt;
  const { outcomes } = useReportWords();
  const format = useFormat();
  const { signedBy, signedFor, outcome, outcomeBy, outcomeAt } = version;
  return (
    <Card title={words.title}>
      {isFresh ? (
        <div className={css.fresh}>
          <Notice tone="ok" title={words.sent} live>
            {words.sentBody(receiver)}
          </Notice>
        </div>
      ) : null}
      <p className={css.number}>
        <b>{version.receipt}</b>
        <CopyNumber receipt={version.receipt} />
      </p>
      <KeyValue
        keyWidth={92}
        pairs={[
          {
            key: words.at,
            value: (
              <>
                {format.whenFull(version.submittedAt)}
                <span className={css.late} data-late={version.isLate || undefined}>
                  <Glyph k={version.isLate ? 'late' : 'ok'} size={14} />
                  {version.isLate ? words.late : words.onTime}
                </span>
              </>
            ),
          },
          {
            key: words.signedBy,
            value: [signedBy.post, signedFor && words.signedFor(signedFor.post)].filter(Boolean).join(', '),
          },
          ...(version.enteredBy
            ? [{ key: words.enteredBy, value: words.enteredFor(version.enteredBy.name) }]
            : []),
          { key: words.version, value: String(version.version) },
          {
            key: words.outcome,
            value:
              outcomeBy && outcomeAt
                ? words.by(outcomes[outcome], outcomeBy.post, format.when(outcomeAt))
                : outcomes[outcome],
          },
          { key: words.fingerprint, value: <Fingerprint of={version.fingerprint} /> },
        ]}
      />
    </Card>
  );
}

function CopyNumber({ receipt }: { receipt: string }) {
  const words = useReportScreensWords().receipt;
  const clipboard = useClipboard();
  const tell = useTell();
  return (
    <ActionIcon
      aria-label={words.copy}
      onClick={() => {
        clipboard.copy(receipt);
        tell(words.copied);
      }}
    >
      <IconCopy size={16} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}

function Fingerprint({ of }: { of: string }) {
  const words = useReportScreensWords().receipt;
  const [isWhole, showWhole] = useState(false);
  return (
    <span className={css.fingerprint}>
      <code>{isWhole ? of : `${of.slice(0, 8)}…${of.slice(-4)}`}</code>{' '}
      <UnstyledButton className={css.whole} aria-expanded={isWhole} onClick={() => showWhole(!isWhole)}>
        {isWhole ? words.short : words.whole}
      </UnstyledButton>
      {isWhole ? <span className={css.about}>{words.fingerprintAbout}</span> : null}
    </span>
  );
}
