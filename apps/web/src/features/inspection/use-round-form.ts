import { roundApi } from '@thidua/shared/inspection/round.api';
import type { Round } from '@thidua/shared/inspection/round.model';
import { useState } from 'react';
import { useCampaignChoice } from '../../platform/campaign-choice.tsx';
import { useRoundScreensWords } from './inspection.words.ts';
import { drawnTeam, type TeamDrawn, teamOf } from './team-drawn.ts';
import { useRoundAct } from './use-round-act.ts';

interface Drawn extends TeamDrawn {
  name: string;
  purpose: string;
  startsOn: string | null;
  endsOn: string | null;
  editionId: string | null;
  unitIds: string[];
  asksSelf: boolean;
  selfDueOn: string | null;
}
type Faults = Partial<Record<keyof Drawn, string | undefined>>;

const begun = (round: Round | undefined): Drawn => ({
  name: round?.name ?? '',
  purpose: round?.purpose ?? '',
  startsOn: round?.startsOn ?? null,
  endsOn: round?.endsOn ?? null,
  editionId: round?.checklist.editionId ?? null,
  unitIds: round?.units.map(({ unit }) => unit.id) ?? [],
  asksSelf: round ? round.selfDueOn !== null : true,
  selfDueOn: round?.selfDueOn ?? null,
  ...drawnTeam(round?.team ?? []),
});

/** What was filled in of a round, what is missing of it, and the act. */
export function useRoundForm(round: Round | undefined, onSaved: (round: Round) => void) {
  const words = useRoundScreensWords();
  const { campaignId } = useCampaignChoice();
  const [drawn, setDrawn] = useState(() => begun(round));
  const [isTried, setTried] = useState(false);
  const add = useRoundAct(roundApi.add, words.round.told.saved);
  const edit = useRoundAct(roundApi.edit, words.round.told.saved);
  const { startsOn, endsOn, editionId } = drawn;
  const needed = words.plan.needed;
  const team = teamOf(drawn);
  const faults: Faults = {
    name: drawn.name.trim().length < 3 ? needed : undefined,
    startsOn: startsOn ? undefined : needed,
    endsOn: endsOn && startsOn && endsOn >= startsOn ? undefined : needed,
    editionId: editionId ? undefined : needed,
    unitIds: drawn.unitIds.length > 0 ? undefined : needed,
    selfDueOn: drawn.asksSelf && !drawn.selfDueOn ? needed : undefined,
    leaderId: team.length > 0 && !drawn.leaderId ? words.round.teamLeader : undefined,
  };
  const send = () => {
    setTried(true);
    if (Object.values(faults).some(Boolean) || !startsOn || !endsOn || !editionId) return;
    const body = {
      name: drawn.name.trim(),
      purpose: drawn.purpose.trim(),
      campaignId: round ? round.campaignId : campaignId,
      startsOn,
      endsOn,
      editionId,
      unitIds: drawn.unitIds,
      selfDueOn: drawn.asksSelf ? drawn.selfDueOn : null,
      ...(team.length > 0 ? { team } : {}),
    };
    if (!round) return add.mutate({ body }, { onSuccess: onSaved });
    edit.mutate({ params: { id: round.id }, body: { ...body, rev: round.rev } }, { onSuccess: onSaved });
  };
  return {
    ...drawn,
    set: (part: Partial<Drawn>) => setDrawn((last) => ({ ...last, ...part })),
    faults: isTried ? faults : ({} as Faults),
    send,
    isPending: add.isPending || edit.isPending,
    problem: add.error ?? edit.error,
  };
}

export type RoundForm = ReturnType<typeof useRoundForm>;
