import type { Independence } from '@thidua/shared/inspection/independence';
import { Notice } from '../../ui/notice.tsx';
import { useUnits } from '../unit/unit.parts.tsx';
import { useRoundScreensWords } from './inspection.words.ts';

interface TeamDoubtsProps {
  people: readonly {
    id: string;
    name: string;
    doubts: readonly { unitId: string; independence: Independence }[];
  }[];
}

/** Towards which units of the round who is not free, and what that means when a visit there is planned. */
export function TeamDoubts({ people }: TeamDoubtsProps) {
  const words = useRoundScreensWords().plan;
  const { units } = useUnits();
  const nameOf = (unitId: string) => units.find(({ id }) => id === unitId)?.name ?? '';
  const lines = people.flatMap((one) =>
    (['unfit', 'doubtful'] as const).flatMap((independence) => {
      const at = one.doubts.filter((doubt) => doubt.independence === independence);
      const names = at.map(({ unitId }) => nameOf(unitId)).join(', ');
      return at.length > 0 ? [words.roundDoubt[independence](one.name, names)] : [];
    }),
  );
  return (
    <Notice tone="warn" live>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}
