import { MultiSelect, Select, Textarea } from '@mantine/core';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { useAsk } from '../../platform/query.ts';
import { useRoundScreensWords } from './inspection.words.ts';
import { TeamDoubts } from './team-doubts.tsx';
import type { TeamDrawn } from './team-drawn.ts';

interface TeamFieldsProps {
  /** The unit that is inspected, or the units of a round. */
  unitIds: readonly string[];
  team: TeamDrawn;
  set: (part: Partial<TeamDrawn>) => void;
  leaderHint?: string | undefined;
  leaderFault?: string | undefined;
  reasonFault?: string | undefined;
  leaderMust?: boolean;
}

/** The team: nobody of the unit itself; who still owes it a corrective action only with a reason. */
export function TeamFields(props: TeamFieldsProps) {
  const { unitIds, team, set } = props;
  const words = useRoundScreensWords().plan;
  const isOff = unitIds.length === 0;
  const people = useInspectors(unitIds);
  const marks = { free: '', doubtful: ` – ${words.doubtful}`, unfit: ` – ${words.unfit}` };
  const isRound = unitIds.length > 1;
  const choices = people.map(({ id, name, post, independence }) => ({
    value: id,
    label: `${name}, ${post}${isRound && independence === 'doubtful' ? ` – ${words.partly}` : marks[independence]}`,
    disabled: independence === 'unfit',
  }));
  const chosen = [team.leaderId, team.secretaryId, ...team.memberIds];
  const doubtful = people.filter((one) => one.independence !== 'free' && chosen.includes(one.id));
  const common = { data: choices, searchable: true, disabled: isOff };
  return (
    <>
      <Select
        {...common}
        label={words.leader}
        description={isOff ? words.unitFirst : props.leaderHint}
        clearable={!props.leaderMust}
        required={props.leaderMust ?? false}
        value={team.leaderId}
        onChange={(leaderId) => set({ leaderId })}
        error={props.leaderFault}
      />
      <Select
        {...common}
        label={words.secretary}
        clearable
        value={team.secretaryId}
        onChange={(secretaryId) => set({ secretaryId })}
      />
      <MultiSelect
        {...common}
        label={words.members}
        value={team.memberIds}
        onChange={(memberIds) => set({ memberIds })}
      />
      {doubtful.length > 0 && isRound ? <TeamDoubts people={doubtful} /> : null}
      {doubtful.length > 0 && !isRound ? (
        <Textarea
          label={words.reason(doubtful.map(({ name }) => name).join(', '))}
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={team.reason}
          onChange={(event) => set({ reason: event.currentTarget.value })}
          error={props.reasonFault}
        />
      ) : null}
    </>
  );
}

/** Who could be in the team, and how free each is towards these units. */
function useInspectors(unitIds: readonly string[]) {
  const { data } = useAsk(
    inspectionApi.inspectors,
    { query: { unitId: [...unitIds] } },
    { enabled: unitIds.length > 0, keep: true },
  );
  return data?.items ?? [];
}
