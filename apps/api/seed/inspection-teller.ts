import type { Role } from '@thidua/shared/access/role';
import type { Answer, Endpoint, Given } from '@thidua/shared/contract/endpoint';
import { demoPeople } from './demo-agency.ts';
import type { Stage } from './stage.ts';

export interface InspectionTeller {
  stage: Stage;
  agencyId: string;
  campaignId: string;
  startsOn: string;
  now: string;
  accountOf: (username: string) => string;
  unitOf: (code: string) => string;
  /** So many working days from the day of the demo, at an hour. */
  on: (days: number, time: string) => string;
  /** What was made so far: later deeds speak of it. */
  told: { editionId: string; rounds: Map<string, string> };
}

export const playAs = <E extends Endpoint>(
  { stage, accountOf }: InspectionTeller,
  who: string,
  at: string,
  endpoint: E,
  given: Given<E>,
): Promise<Answer<E>> => stage.play(accountOf(who), at, endpoint, given);

export const teamOf = ({ accountOf }: InspectionTeller) => [
  { accountId: accountOf('vanphong'), part: 'leader' as const },
  { accountId: accountOf('thuky'), part: 'secretary' as const },
];

/** Who holds a role in a unit of the demo, by the name they sign in with. */
export function holderOf(role: Role, unit: string): string {
  const held = demoPeople.find((one) =>
    one.roles.some((grant) => grant.role === role && grant.unit === unit),
  );
  if (!held) throw new Error(`nobody is ${role} of ${unit}`);
  return held.username;
}
