import type { ReceivedChoices } from '@thidua/shared/consolidation/consolidation.model';
import { sentenceCase } from '@thidua/shared/kernel/format';
import { useKernelWords } from '../../platform/format.tsx';
import { ListTools } from '../../ui/list-tools.tsx';
import { useConsolidationWords } from './consolidation.words.ts';
import type { ReceivedSearch } from './use-received-search.ts';

interface ReceivedToolsProps {
  search: ReceivedSearch;
  choices: ReceivedChoices | undefined;
}

/** What narrows the list of received reports; the Excel file follows. */
export function ReceivedTools({ search, choices }: ReceivedToolsProps) {
  const { filter: words } = useConsolidationWords().received;
  return (
    <ListTools
      words={words}
      q={search.q}
      onSearch={(q) => search.set({ q })}
      filters={useFilters(search, choices)}
      onClear={search.clear}
    />
  );
}

/** What an address names is shown as chosen, though nothing was sent of it. */
const withChosen = <T extends string>(offered: readonly T[], chosen: T | undefined): readonly T[] =>
  chosen === undefined || offered.includes(chosen) ? offered : [...offered, chosen];

const none: ReceivedChoices = { agencies: [], kinds: [], years: [] };

function useFilters(search: ReceivedSearch, choices = none) {
  const { filter: words } = useConsolidationWords().received;
  const { periodKind } = useKernelWords();
  return [
    {
      key: 'agency',
      label: words.agency,
      value: search.agencyId ?? '',
      onPick: (agencyId: string) => search.set({ agencyId }),
      choices: [
        { value: '', label: words.everyAgency },
        ...choices.agencies.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    {
      key: 'kind',
      label: words.kind,
      value: search.kind ?? '',
      onPick: search.setKind,
      choices: [
        { value: '', label: words.everyKind },
        ...withChosen(choices.kinds, search.kind).map((value) => ({
          value,
          label: sentenceCase(periodKind[value]),
        })),
      ],
    },
    {
      key: 'year',
      label: words.year,
      value: search.year ?? '',
      onPick: (year: string) => search.set({ year }),
      choices: [
        { value: '', label: words.everyYear },
        ...withChosen(choices.years, search.year).map((year) => ({ value: year, label: year })),
      ],
    },
  ];
}
