import { useQueryClient } from '@tanstack/react-query';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Round } from '@thidua/shared/inspection/round.model';
import { dayOf, instantAt, timeOf } from '@thidua/shared/kernel/instant';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { clashOf } from './clash-of.ts';
import { useRoundScreensWords } from './inspection.words.ts';
import { drawnTeam, type TeamDrawn, teamOf } from './team-drawn.ts';
import { useVisitAct } from './use-visit-act.ts';

interface Drawn extends TeamDrawn {
  unitId: string | null;
  roundId: string | null;
  day: string | null;
  from: string;
  to: string;
  isAnnounced: boolean;
  purpose: string;
  editionId: string | null;
}
export type PlanFaults = Partial<Record<keyof Drawn, string | undefined>>;

interface Begun {
  round: Round | undefined;
  unitId: string | undefined;
  onDone: () => void;
}

/** A visit as it is planned: when, where, by whom; and once it clashes, with what and when all are free. */
export function usePlanForm({ round, unitId, onDone }: Begun) {
  const words = useRoundScreensWords().plan;
  const format = useFormat();
  const client = useQueryClient();
  const [drawn, setDrawn] = useState<Drawn>(() => begun(round, unitId));
  const [isTried, setTried] = useState(false);
  const plan = useVisitAct(inspectionApi.plan, words.told, () => {
    void client.invalidateQueries({ queryKey: ['round'] });
    onDone();
  });
  const startsAt = drawn.day ? instantAt(drawn.day, drawn.from) : null;
  const endsAt = drawn.day ? instantAt(drawn.day, drawn.to) : null;
  const faults: PlanFaults = {
    unitId: drawn.unitId ? undefined : words.needed,
    day: drawn.day && drawn.day >= format.today ? undefined : words.needed,
    to: drawn.to > drawn.from ? undefined : words.endsAfter,
    editionId: drawn.roundId || drawn.editionId ? undefined : words.needed,
    leaderId: drawn.leaderId || drawn.roundId ? undefined : words.needed,
  };
  const send = (despiteClash: boolean) => {
    setTried(true);
    if (Object.values(faults).some(Boolean) || !drawn.unitId || !startsAt || !endsAt) return;
    const team = teamOf(drawn);
    plan.mutate({
      body: {
        roundId: drawn.roundId,
        unitId: drawn.unitId,
        isAnnounced: drawn.isAnnounced,
        startsAt,
        endsAt,
        purpose: drawn.purpose.trim(),
        ...(drawn.roundId || !drawn.editionId ? {} : { editionId: drawn.editionId }),
        ...(team.length > 0 ? { team } : {}),
        despiteClash,
      },
    });
  };
  return {
    ...drawn,
    set: (part: Partial<Drawn>) => setDrawn((last) => ({ ...last, ...part })),
    /** One of the free times that were offered, taken as it is. */
    take: (slot: { startsAt: string; endsAt: string }) =>
      setDrawn((last) => ({
        ...last,
        day: dayOf(slot.startsAt),
        from: timeOf(slot.startsAt),
        to: timeOf(slot.endsAt),
      })),
    faults: isTried ? faults : ({} as PlanFaults),
    clash: clashOf(plan.error),
    problem: clashOf(plan.error) ? null : plan.error,
    isPending: plan.isPending,
    send,
  };
}

export type PlanForm = ReturnType<typeof usePlanForm>;

const begun = (round: Round | undefined, unitId: string | undefined): Drawn => ({
  unitId: unitId ?? null,
  roundId: round?.id ?? null,
  day: null,
  from: '08:00',
  to: '10:00',
  isAnnounced: true,
  purpose: '',
  editionId: null,
  ...drawnTeam(round?.team ?? []),
});
