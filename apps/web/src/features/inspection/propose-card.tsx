import { Button, Stack, Textarea } from '@mantine/core';
import { findingApi } from '@thidua/shared/inspection/finding.api';
import type { Finding } from '@thidua/shared/inspection/finding.model';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { UploadField, useUploads } from '../document/document.parts.tsx';
import css from './finding-page.module.css';
import { useFindingScreensWords, useFindingWords } from './inspection.words.ts';
import { useFindingAct } from './use-finding-act.ts';

/** What the unit did about it, with what there is to show: without evidence nothing is proposed. */
export function ProposeCard({ finding }: { finding: Finding }) {
  const words = useFindingScreensWords().propose;
  const { act } = useFindingWords();
  const size = usePhone() ? 'lg' : 'md';
  const form = useProposal(finding);
  return (
    <Card title={words.title}>
      <form onSubmit={(event) => event.preventDefault()} noValidate>
        <Stack gap={16}>
          <Textarea
            label={words.done}
            description={words.doneHint}
            autosize
            minRows={3}
            maxLength={2000}
            size={size}
            required
            readOnly={form.isBusy}
            value={form.note}
            onChange={(event) => form.setNote(event.currentTarget.value)}
          />
          <UploadField label={words.evidence} uploads={form.uploads} />
          <Told form={form} />
          <div className={css.acts}>
            <Button size={size} variant="filled" loading={form.isBusy} onClick={() => void form.send()}>
              {act.propose}
            </Button>
            <span className="sec">{words.hint}</span>
          </div>
        </Stack>
      </form>
    </Card>
  );
}

function Told({ form }: { form: ReturnType<typeof useProposal> }) {
  const words = useFindingScreensWords().propose;
  const say = useProblemWords();
  if (form.problem)
    return (
      <Notice tone="danger" live>
        {say(form.problem)}
      </Notice>
    );
  if (form.fault)
    return (
      <Notice tone="warn" live>
        {words[form.fault]}
      </Notice>
    );
  return form.isSending ? <Notice live>{words.sending}</Notice> : null;
}

function useProposal(finding: Finding) {
  const words = useFindingScreensWords().told;
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<'needed' | 'failed' | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const uploads = useUploads();
  const propose = useFindingAct(findingApi.propose, words.proposed, uploads.clear);
  /** Says what is missing instead of sending what would be refused; files on their way are waited for. */
  const send = async () => {
    const isMissing = note.trim().length < 3 || uploads.uploads.length === 0;
    setFault(isMissing ? 'needed' : null);
    if (isMissing) return;
    setWaiting(true);
    const files = await uploads.settle();
    setWaiting(false);
    if (!files) return setFault('failed');
    const evidence = files.map((file) => ({ kind: 'file' as const, id: file.id }));
    propose.mutate({
      params: { id: finding.id },
      body: { rev: finding.rev, note: note.trim(), evidence },
    });
  };
  return {
    note,
    setNote,
    uploads,
    fault,
    send,
    isSending: isWaiting && uploads.isSending,
    isBusy: isWaiting || propose.isPending,
    problem: propose.error,
  };
}
