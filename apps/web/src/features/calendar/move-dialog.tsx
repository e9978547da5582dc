import { Modal, Stack, Textarea } from '@mantine/core';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { FormFoot } from '../../ui/form-foot.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { ClashNotice } from '../inspection/inspection.parts.tsx';
import { useCalendarWords } from './calendar.words.ts';
import { MoveTimes } from './move-times.tsx';
import { type Times, useMoveForm } from './use-move-form.ts';

interface MoveDialogProps {
  visitId: string;
  /** Where it was dropped, or the free time that was picked; without it one begins with the present time. */
  wanted: Times | undefined;
  onClose: () => void;
}

/** Moves a visit: the day and the hours, what would clash, and why; taken back as long as the message stands. */
export default function MoveDialog({ visitId, wanted, onClose }: MoveDialogProps) {
  const words = useCalendarWords().visit;
  const say = useProblemWords();
  const asked = useAsk(inspectionApi.get, { params: { id: visitId } });
  return (
    <Modal
      opened
      onClose={onClose}
      title={asked.data ? words.moveTitle(asked.data.unit.name) : words.move}
      size={520}
      closeButtonProps={{ 'aria-label': useShellWords().close }}
    >
      {asked.isPending ? <LoadingRows rows={3} /> : null}
      {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      {asked.data ? <MoveForm visit={asked.data} wanted={wanted} onClose={onClose} /> : null}
    </Modal>
  );
}

function MoveForm({
  visit,
  wanted,
  onClose,
}: {
  visit: Visit;
  wanted: Times | undefined;
  onClose: () => void;
}) {
  const words = useCalendarWords().visit;
  const say = useProblemWords();
  const form = useMoveForm(visit, wanted, onClose);
  const { clash } = form;
  return (
    <form onSubmit={form.onSubmit} noValidate>
      <Stack gap={12}>
        <MoveTimes form={form} />
        {clash && clash.clashes.length > 0 ? <ClashNotice report={clash} onPick={form.pick} /> : null}
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          autosize
          minRows={2}
          maxLength={1000}
          required
          value={form.reason}
          onChange={(event) => form.setReason(event.currentTarget.value)}
          error={form.isTried ? form.reasonFault : undefined}
        />
        <FormFoot
          act={clash && clash.clashes.length > 0 ? words.moveAnyway : words.move}
          busy={form.isBusy}
          problem={form.problem ? say(form.problem) : undefined}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
