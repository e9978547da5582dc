import type { TeamPart } from '@thidua/shared/inspection/inspection.model';

/** A team as it is put together. */
export interface TeamDrawn {
  leaderId: string | null;
  secretaryId: string | null;
  memberIds: string[];
  /** Why those who still owe the unit a corrective action are sent all the same. */
  reason: string;
}

interface Member {
  person: { id: string };
  part: TeamPart;
  reason?: string;
  leftAt?: string | null;
}

export function drawnTeam(members: readonly Member[]): TeamDrawn {
  const present = members.filter(({ leftAt }) => !leftAt);
  const idsOf = (wanted: TeamPart) =>
    present.filter(({ part }) => part === wanted).map(({ person }) => person.id);
  return {
    leaderId: idsOf('leader')[0] ?? null,
    secretaryId: idsOf('secretary')[0] ?? null,
    memberIds: idsOf('member'),
    reason: present.find(({ reason }) => reason)?.reason ?? '',
  };
}

/** As the server takes it: nobody twice, the higher part first. */
export function teamOf({ leaderId, secretaryId, memberIds, reason }: TeamDrawn) {
  const said = reason.trim();
  const as = (part: TeamPart) => (accountId: string) => ({ accountId, part, reason: said });
  const secretary = secretaryId === leaderId ? null : secretaryId;
  return [
    ...(leaderId ? [leaderId].map(as('leader')) : []),
    ...(secretary ? [secretary].map(as('secretary')) : []),
    ...memberIds.filter((id) => id !== leaderId && id !== secretary).map(as('member')),
  ];
}
