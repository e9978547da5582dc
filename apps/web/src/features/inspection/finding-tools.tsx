import { severities } from '@thidua/shared/inspection/finding.model';
import { ListTools } from '../../ui/list-tools.tsx';
import { useUnitsWithin } from '../unit/unit.parts.tsx';
import { useFindingScreensWords, useFindingWords, useVisitListWords } from './inspection.words.ts';
import type { FindingSearch } from './use-finding-search.ts';

/** What narrows the list; the figures above and the Excel file follow. */
export function FindingTools({ search }: { search: FindingSearch }) {
  const words = useFindingScreensWords().filter;
  const { button, show } = useVisitListWords().filter;
  return (
    <ListTools
      words={{ ...words, button, show }}
      q={search.q}
      onSearch={(q) => search.set({ q })}
      filters={useFilters(search)}
      onClear={search.clear}
    />
  );
}

function useFilters(search: FindingSearch) {
  const words = useFindingScreensWords().filter;
  const { severity } = useFindingWords();
  const units = useUnitsWithin('finding.read');
  const unit = {
    key: 'unit',
    label: words.unit,
    value: search.unitId ?? '',
    onPick: (unitId: string) => search.set({ unitId }),
    choices: [
      { value: '', label: words.everyUnit },
      ...units.map(({ id, name }) => ({ value: id, label: name })),
    ],
  };
  return [
    ...(units.length > 1 ? [unit] : []),
    {
      key: 'severity',
      label: words.severity,
      value: search.severity ?? '',
      onPick: search.setSeverity,
      choices: [
        { value: '', label: words.everySeverity },
        ...severities.map((value) => ({ value, label: severity[value] })),
      ],
    },
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
