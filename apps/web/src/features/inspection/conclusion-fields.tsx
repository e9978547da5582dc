import { Radio, Stack } from '@mantine/core';
import { type Proposal, proposals } from '@thidua/shared/inspection/inspection.model';
import { useInspectionWords, useVisitRecordWords } from './inspection.words.ts';
import { NoteField } from './note-field.tsx';

export interface ConclusionDrawn {
  summary: string;
  outcome: Proposal;
  outcomeReason: string;
}

interface ConclusionFieldsProps {
  drawn: ConclusionDrawn;
  set: (part: Partial<ConclusionDrawn>) => void;
  /** A unit that inspects itself proposes nothing of itself. */
  isSelf: boolean;
}

/** What the team concludes, and what it proposes of the unit. */
export function ConclusionFields({ drawn, set, isSelf }: ConclusionFieldsProps) {
  const words = useVisitRecordWords().end;
  const { outcome: outcomes } = useInspectionWords();
  return (
    <>
      <NoteField
        label={words.summary}
        minRows={2}
        maxLength={6000}
        value={drawn.summary}
        onText={(summary) => set({ summary })}
      />
      {isSelf ? null : (
        <Radio.Group
          label={words.outcome}
          value={drawn.outcome}
          onChange={(outcome) => set({ outcome: outcome as Proposal })}
        >
          <Stack gap={8} mt={4}>
            {proposals.map((one) => (
              <Radio key={one} value={one} label={outcomes[one]} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {drawn.outcome === 'none' ? null : (
        <NoteField
          label={words.outcomeReason}
          minRows={2}
          maxLength={6000}
          value={drawn.outcomeReason}
          onText={(outcomeReason) => set({ outcomeReason })}
        />
      )}
    </>
  );
}
