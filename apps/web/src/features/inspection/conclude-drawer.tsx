import { Button, Stack } from '@mantine/core';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { ConclusionFields } from './conclusion-fields.tsx';
import { useInspectionWords, useVisitScreensWords } from './inspection.words.ts';
import { useVisitAct } from './use-visit-act.ts';

/** What the team concludes, written anew until its leader has signed. */
export default function ConcludeDrawer({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const words = useVisitScreensWords().conclude;
  const { act } = useInspectionWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const { summary, outcome, outcomeReason } = visit;
  const [drawn, setDrawn] = useState({ summary, outcome, outcomeReason });
  const conclude = useVisitAct(inspectionApi.conclude, words.told, onClose);
  const send = () => conclude.mutate({ params: { id: visit.id }, body: { rev: visit.rev, ...drawn } });
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={act.conclude}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button variant="filled" loading={conclude.isPending} onClick={send}>
            {words.save}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {conclude.error ? (
          <Notice tone="danger" live>
            {say(conclude.error)}
          </Notice>
        ) : null}
        <ConclusionFields
          drawn={drawn}
          set={(part) => setDrawn((last) => ({ ...last, ...part }))}
          isSelf={visit.kind === 'self'}
        />
      </Stack>
    </SideDrawer>
  );
}
