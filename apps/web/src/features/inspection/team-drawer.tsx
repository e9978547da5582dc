import { Button, Stack } from '@mantine/core';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { ClashNotice } from './clash-notice.tsx';
import { clashOf } from './clash-of.ts';
import { useInspectionWords, useRoundScreensWords, useVisitScreensWords } from './inspection.words.ts';
import { drawnTeam, teamOf } from './team-drawn.ts';
import { TeamFields } from './team-fields.tsx';
import { useVisitAct } from './use-visit-act.ts';

/** The team of a visit anew: who is not free, and who would be in two places, is said before it stands. */
export default function TeamDrawer({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const words = useVisitScreensWords().team;
  const { needed } = useRoundScreensWords().plan;
  const { act } = useInspectionWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const [team, setTeam] = useState(() => drawnTeam(visit.team));
  const [isTried, setTried] = useState(false);
  const appoint = useVisitAct(inspectionApi.appoint, words.told, onClose);
  const clash = clashOf(appoint.error);
  const send = (despiteClash: boolean) => {
    setTried(true);
    if (!team.leaderId) return;
    const body = { rev: visit.rev, team: teamOf(team), despiteClash };
    appoint.mutate({ params: { id: visit.id }, body });
  };
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={act.appoint}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button variant="filled" loading={appoint.isPending} onClick={() => send(false)}>
            {words.save}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {clash ? <ClashNotice report={clash} onDespite={() => send(true)} /> : null}
        {appoint.error && !clash ? (
          <Notice tone="danger" live>
            {say(appoint.error)}
          </Notice>
        ) : null}
        <p className="sec">{visit.state === 'started' ? words.underWay : words.planned}</p>
        <TeamFields
          unitIds={[visit.unit.id]}
          team={team}
          set={(part) => setTeam((last) => ({ ...last, ...part }))}
          leaderMust
          leaderFault={isTried && !team.leaderId ? needed : undefined}
        />
      </Stack>
    </SideDrawer>
  );
}
