import { visitKinds } from '@thidua/shared/inspection/inspection.model';
import { roundApi } from '@thidua/shared/inspection/round.api';
import { useAsk } from '../../platform/query.ts';
import { ListTools } from '../../ui/list-tools.tsx';
import { useUnitsWithin } from '../unit/unit.parts.tsx';
import { useInspectionWords, useVisitListWords } from './inspection.words.ts';
import { type VisitLook, type VisitSearch, visitLooks } from './use-visit-search.ts';

/** What narrows the list of visits; the Excel file follows. */
export function VisitTools({ search }: { search: VisitSearch }) {
  const { filter: words } = useVisitListWords();
  return (
    <ListTools
      words={words}
      q={search.q}
      onSearch={(q) => search.set({ q })}
      filters={useFilters(search)}
      onClear={search.clear}
    />
  );
}

interface Named {
  id: string;
  name: string;
}
const named = ({ id, name }: Named) => ({ value: id, label: name });

function useFilters(search: VisitSearch) {
  const { filter: words, looks } = useVisitListWords();
  const { kind } = useInspectionWords();
  const units = useUnitsWithin('inspection.read');
  const rounds = useAsk(roundApi.list, { query: { limit: 100 } }).data?.items ?? [];
  const look = {
    key: 'look',
    label: looks.label,
    value: search.look,
    onPick: (value: string) => search.setLook(value as VisitLook),
    choices: visitLooks.map((value) => ({ value, label: looks[value] })),
  };
  const unit = {
    key: 'unit',
    label: words.unit,
    value: search.unitId ?? '',
    onPick: (unitId: string) => search.set({ unitId }),
    choices: [{ value: '', label: words.everyUnit }, ...units.map(named)],
  };
  const round = {
    key: 'round',
    label: words.round,
    value: search.roundId ?? '',
    onPick: (roundId: string) => search.set({ roundId }),
    choices: [{ value: '', label: words.everyRound }, ...rounds.map(named)],
  };
  return [
    look,
    ...(units.length > 1 ? [unit] : []),
    {
      key: 'kind',
      label: words.kind,
      value: search.kind ?? '',
      onPick: search.setKind,
      choices: [
        { value: '', label: words.everyKind },
        ...visitKinds.map((value) => ({ value, label: kind[value] })),
      ],
    },
    ...(rounds.length > 0 ? [round] : []),
    {
      key: 'whose',
      label: words.whose,
      value: search.isMine ? 'mine' : '',
      onPick: (whose: string) => search.setMine(whose === 'mine'),
      choices: [
        { value: '', label: words.everybody },
        { value: 'mine', label: words.mine },
      ],
    },
  ];
}
