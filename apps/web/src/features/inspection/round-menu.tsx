import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots } from '@tabler/icons-react';
import { roundApi } from '@thidua/shared/inspection/round.api';
import type { Round } from '@thidua/shared/inspection/round.model';
import { useProblemWords } from '../../platform/problem-words.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { useRoundScreensWords, useVisitScreensWords } from './inspection.words.ts';
import { useRoundAct } from './use-round-act.ts';

/** To cancel a round, behind three dots; where one may not there are none. */
export function RoundMenu({ round }: { round: Round }) {
  const words = useRoundScreensWords().round;
  const { page, minutes } = useVisitScreensWords();
  const say = useProblemWords();
  const [isCancelling, cancelling] = useDisclosure(false);
  const cancel = useRoundAct(roundApi.cancel, words.told.cancelled);
  if (!round.actions.cancel?.allowed) return null;
  const planned = round.units.flatMap(({ visits, self }) => [...visits, ...(self ? [self] : [])]);
  const falling = planned.filter(({ state }) => state === 'planned').length;
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={page.more}>
            <IconDots size={18} stroke={1.8} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={cancelling.open}>{words.cancel}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isCancelling ? (
        <ReasonDialog
          title={words.cancel}
          body={words.cancelBody(falling)}
          label={minutes.reason}
          act={words.cancel}
          danger
          tooShort={minutes.needed}
          busy={cancel.isPending}
          problem={cancel.error && say(cancel.error)}
          onAct={(reason) =>
            cancel.mutate(
              { params: { id: round.id }, body: { rev: round.rev, reason } },
              { onSuccess: cancelling.close },
            )
          }
          onClose={cancelling.close}
        />
      ) : null}
    </>
  );
}
