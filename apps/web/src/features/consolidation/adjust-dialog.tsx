import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import type { Delta } from '@thidua/shared/consolidation/add-up';
import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Consolidation } from '@thidua/shared/consolidation/consolidation.model';
import { shownScale } from '@thidua/shared/report/show-figure';
import { type FormEvent, useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useConsolidationWords } from './consolidation.words.ts';
import { movesOn } from './consolidation-refreshes.ts';
import type { Placed } from './placed.ts';
import { useSaid } from './use-said.ts';

interface AdjustDialogProps {
  view: Consolidation;
  placed: Placed;
  opened: boolean;
  onClose: () => void;
}

/** What the office adds to a sum in its own name; the sum of the units is told and stays. */
export function AdjustDialog({ view, placed: { field, line }, opened, onClose }: AdjustDialogProps) {
  const words = useConsolidationWords().adjust;
  const shell = useShellWords();
  const said = useSaid();
  const say = useProblemWords();
  const tell = useTell();
  const { indicator, code } = field;
  const before = line.adjustment;
  const isRatio = indicator.kind === 'ratio';
  const held = before?.delta ?? null;
  const [n, setN] = useState<number | null>(typeof held === 'object' ? (held?.n ?? null) : held);
  const [d, setD] = useState<number | null>(typeof held === 'object' ? (held?.d ?? null) : null);
  const [reason, setReason] = useState(before?.reason ?? '');
  const [isTried, setTried] = useState(false);
  const act = useAct(consolidationApi.adjust, {
    refreshes: movesOn,
    onSuccess: () => {
      onClose();
      tell(words.done);
    },
  });
  const isShort = reason.trim().length < 3;
  const send = (delta: Delta | null, why: string) =>
    act.mutate({ params: { id: view.id }, body: { rev: view.rev, code, delta, reason: why } });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isShort || n === null || (isRatio && d === null)) return;
    send(isRatio ? { n, d: d ?? 0 } : n, reason.trim());
  };
  const scale = isRatio || indicator.acrossUnits === 'count_yes' ? 0 : shownScale(indicator);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.title(indicator.name)}
      size={480}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <form onSubmit={onSubmit} noValidate>
        <Stack gap={12}>
          <p>{words.body}</p>
          <p className="sec">{words.sum(said.total(indicator, line.sum))}</p>
          <NumberField
            label={isRatio ? words.deltaN : words.delta}
            value={n}
            scale={scale}
            onChange={setN}
            unit={indicator.measuredIn}
            fieldWidth={140}
            data-autofocus
            error={isTried && n === null ? words.deltaNeeded : undefined}
          />
          {isRatio ? (
            <NumberField
              label={words.deltaD}
              value={d}
              onChange={setD}
              unit={indicator.measuredIn}
              fieldWidth={140}
              error={isTried && d === null ? words.deltaNeeded : undefined}
            />
          ) : null}
          <Textarea
            label={words.reason}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={1000}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isTried && isShort ? words.reasonNeeded : undefined}
          />
          {act.error ? (
            <Notice tone="danger" live>
              {say(act.error)}
            </Notice>
          ) : null}
          <Group justify="flex-end" gap={8}>
            {before ? <Button onClick={() => send(null, words.removeReason)}>{words.remove}</Button> : null}
            <Button onClick={onClose}>{shell.cancel}</Button>
            <Button type="submit" variant="filled" loading={act.isPending}>
              {words.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
