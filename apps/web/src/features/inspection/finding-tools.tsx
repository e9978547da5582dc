import { Button } from '@mantine/core';
import { severities } from '@thidua/shared/inspection/finding.model';
import { PickFilter } from '../../ui/pick-filter.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useUnitsWithin } from '../unit/unit.parts.tsx';
import { useFindingScreensWords, useFindingWords } from './inspection.words.ts';
import type { FindingSearch } from './use-finding-search.ts';

/** What narrows the list; the figures above and the Excel file follow. */
export function FindingTools({ search }: { search: FindingSearch }) {
  const words = useFindingScreensWords().filter;
  const severity = useFindingWords().severity;
  const units = useUnitsWithin('finding.read');
  const onPhone = usePhone();
  const isAny = Boolean(search.unitId || search.severity || search.isMine || search.q);
  return (
    <Toolbar label={words.label}>
      <SearchField
        label={words.search}
        value={search.q}
        onChange={(q) => search.set({ q })}
        width={onPhone ? '100%' : 240}
      />
      {units.length > 1 ? (
        <PickFilter
          label={words.unit}
          value={search.unitId ?? ''}
          onPick={(unitId) => search.set({ unitId })}
          choices={[
            { value: '', label: words.everyUnit },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      <PickFilter
        label={words.severity}
        value={search.severity ?? ''}
        onPick={search.setSeverity}
        choices={[
          { value: '', label: words.everySeverity },
          ...severities.map((value) => ({ value, label: severity[value] })),
        ]}
      />
      <PickFilter
        label={words.whose}
        value={search.isMine ? 'mine' : ''}
        onPick={(whose) => search.setMine(whose === 'mine')}
        choices={[
          { value: '', label: words.everybody },
          { value: 'mine', label: words.mine },
        ]}
      />
      {isAny ? (
        <Button size="xs" variant="subtle" onClick={search.clear}>
          {words.clear}
        </Button>
      ) : null}
    </Toolbar>
  );
}
