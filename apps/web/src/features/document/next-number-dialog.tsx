import { Modal, Stack, Textarea } from '@mantine/core';
import { letterheadApi } from '@thidua/shared/document/letterhead.api';
import { highestNumber, type PaperSeries } from '@thidua/shared/document/letterhead.model';
import { paperNumber } from '@thidua/shared/document/paper-number';
import { type FormEvent, useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { FormFoot } from '../../ui/form-foot.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useLetterheadWords } from './letterhead.words.ts';

interface NextNumberDialogProps {
  agencyId: string;
  series: PaperSeries;
  onClose: () => void;
}

/** For an agency that has given numbers on paper before it began here. */
export function NextNumberDialog({ agencyId, series, onClose }: NextNumberDialogProps) {
  const { register: words } = useLetterheadWords();
  const { close } = useShellWords();
  const say = useProblemWords();
  const tell = useTell();
  const [next, setNext] = useState<number | null>(series.next);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const change = useAct(letterheadApi.setNext, {
    refreshes: ['letterhead'],
    onSuccess: () => {
      tell(words.saved(paperNumber(next ?? 1, series.series).text));
      onClose();
    },
  });
  const isNumber = next !== null && next >= 1 && next <= highestNumber;
  const isTold = reason.trim().length >= 3;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isNumber && isTold)
      change.mutate({
        params: { id: agencyId },
        body: { rev: series.rev, series: series.series, next, reason: reason.trim() },
      });
  };
  const hint =
    series.highest === 0 ? words.hintFree : words.hint(paperNumber(series.highest, series.series).text);
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.change(series.series)}
      size={440}
      closeButtonProps={{ 'aria-label': close }}
    >
      <form noValidate onSubmit={onSubmit}>
        <Stack gap={14}>
          <NumberField
            label={words.next}
            description={hint}
            value={next}
            onChange={setNext}
            fieldWidth={120}
            unit={`/${series.series}`}
            data-autofocus
            error={tried && !isNumber ? words.needNumber : undefined}
          />
          <Textarea
            label={words.reason}
            autosize
            minRows={2}
            maxLength={500}
            required
            value={reason}
            error={tried && !isTold ? words.needReason : undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <FormFoot
            act={words.act}
            busy={change.isPending}
            problem={change.error ? say(change.error) : undefined}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
