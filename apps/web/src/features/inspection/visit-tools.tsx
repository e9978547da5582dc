import { Button } from '@mantine/core';
import { visitKinds } from '@thidua/shared/inspection/inspection.model';
import { roundApi } from '@thidua/shared/inspection/round.api';
import { useAsk } from '../../platform/query.ts';
import { PickFilter } from '../../ui/pick-filter.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useUnitsWithin } from '../unit/unit.parts.tsx';
import { useInspectionWords, useVisitListWords } from './inspection.words.ts';
import { type VisitLook, type VisitSearch, visitLooks } from './use-visit-search.ts';

/** What narrows the list of visits; the Excel file follows. */
export function VisitTools({ search }: { search: VisitSearch }) {
  const { filter: words, looks } = useVisitListWords();
  const { kind } = useInspectionWords();
  const units = useUnitsWithin('inspection.read');
  const rounds = useAsk(roundApi.list, { query: { limit: 100 } }).data?.items ?? [];
  const onPhone = usePhone();
  const isAny = Boolean(search.unitId || search.kind || search.roundId || search.isMine || search.q);
  return (
    <Toolbar label={words.label}>
      <SearchField
        label={words.search}
        value={search.q}
        onChange={(q) => search.set({ q })}
        width={onPhone ? '100%' : 220}
      />
      <PickFilter
        label={looks.label}
        value={search.look}
        onPick={(look) => search.setLook(look as VisitLook)}
        choices={visitLooks.map((value) => ({ value, label: looks[value] }))}
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
        label={words.kind}
        value={search.kind ?? ''}
        onPick={search.setKind}
        choices={[
          { value: '', label: words.everyKind },
          ...visitKinds.map((value) => ({ value, label: kind[value] })),
        ]}
      />
      {rounds.length > 0 ? (
        <PickFilter
          label={words.round}
          value={search.roundId ?? ''}
          onPick={(roundId) => search.set({ roundId })}
          choices={[
            { value: '', label: words.everyRound },
            ...rounds.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
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
