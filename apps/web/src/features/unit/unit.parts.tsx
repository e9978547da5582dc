import { Select, type SelectProps } from '@mantine/core';
import { scopeOf } from '@thidua/shared/access/actor';
import type { Permission } from '@thidua/shared/access/rights';
import { foldIncludes } from '@thidua/shared/kernel/text';
import { unitApi } from '@thidua/shared/unit/unit.api';
import type { Unit } from '@thidua/shared/unit/unit.model';
import { paths } from '../../platform/paths.ts';
import { useAsk } from '../../platform/query.ts';
import { useActor, useCan, useMe } from '../../platform/session.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { orderTree } from './order-tree.ts';
import { useUnitWords } from './unit.words.ts';

/** Units alive on a day, today unless said otherwise, in the order of the tree. */
export function useUnits(on?: string): { units: readonly Unit[]; asked: ReturnType<typeof useAskUnits> } {
  const { today } = useMe();
  const asked = useAskUnits(on ?? today);
  return { units: asked.data?.items ?? [], asked };
}

const useAskUnits = (on: string) =>
  useAsk(unitApi.list, { query: { on } }, { staleTime: 300_000, keep: true });

/** The units, without the agency itself, about which the reader may read such things. */
export function useUnitsWithin(permission: Permission): readonly Unit[] {
  const reach = scopeOf(useActor(), permission);
  const { units } = useUnits();
  return units.filter((unit) =>
    reach.kind === 'agency'
      ? unit.id !== reach.agencyId
      : reach.kind === 'units' && reach.unitIds.includes(unit.id),
  );
}

type UnitSelectProps = Omit<SelectProps, 'data' | 'searchable' | 'filter'> & {
  /** Units that may not be chosen. */
  except?: (unit: Unit) => boolean;
};

/** One unit of today's tree, found with or without marks, by its name or its abbreviation. */
export function UnitSelect({ except, ...rest }: UnitSelectProps) {
  const { units } = useUnits();
  const shown = orderTree(units).filter(({ unit }) => !except?.(unit));
  return (
    <Select
      {...rest}
      searchable
      data={shown.map(({ unit }) => ({ value: unit.id, label: unit.name }))}
      filter={({ options, search }) =>
        options.filter((option) => 'label' in option && foldIncludes(option.label, search))
      }
    />
  );
}

type AdminTab = 'people' | 'units' | 'workingDays' | 'ladder' | 'papers' | 'journal';

/** The pages of administration one may see, as tabs. */
export function AdminTabs({ value }: { value: AdminTab }) {
  const words = useUnitWords().admin;
  const can = useCan();
  const tabs = [
    ...(can('account.read') ? [{ value: 'people', label: words.people, to: paths.adminPeople }] : []),
    ...(can('unit.read') ? [{ value: 'units', label: words.units, to: paths.adminUnits }] : []),
    ...(can('unit.read')
      ? [{ value: 'workingDays', label: words.workingDays, to: paths.adminWorkingDays }]
      : []),
    ...(can('ladder.edit') ? [{ value: 'ladder', label: words.ladder, to: paths.adminLadder }] : []),
    ...(can('letterhead.edit') ? [{ value: 'papers', label: words.papers, to: paths.adminPapers }] : []),
    ...(can('journal.read') ? [{ value: 'journal', label: words.journal, to: paths.adminJournal }] : []),
  ];
  return <Tabs label={words.title} tabs={tabs} value={value} />;
}
