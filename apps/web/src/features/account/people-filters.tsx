import { SegmentedControl, Select } from '@mantine/core';
import { type Role, roles } from '@thidua/shared/access/role';
import { useSearchParams } from 'react-router';
import { SearchField } from '../../ui/search-field.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { UnitSelect } from '../unit/unit.parts.tsx';
import { useAccountWords } from './account.words.ts';

const states = { 'dang-dung': 'active', khoa: 'disabled', 'tat-ca': 'all' } as const;
type StateParam = keyof typeof states;

export interface PeopleFilter {
  text?: string;
  unitId?: string;
  role?: Role;
  state: 'active' | 'disabled' | 'all';
}

/** The filters stand in the address, so that a link shows the same. */
export function usePeopleFilter() {
  const [params, setParams] = useSearchParams();
  const role = roles.find((one) => one === params.get('vai-tro'));
  const text = params.get('tim') ?? '';
  const unitId = params.get('don-vi') ?? '';
  const filter: PeopleFilter = {
    state: states[(params.get('xem') ?? 'dang-dung') as StateParam] ?? 'active',
    ...(text ? { text } : {}),
    ...(unitId ? { unitId } : {}),
    ...(role ? { role } : {}),
  };
  const set = (name: string, value: string | null) =>
    setParams(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  const isFiltered = text !== '' || unitId !== '' || role !== undefined || filter.state !== 'active';
  return { filter, set, isFiltered, clear: () => setParams({}, { replace: true }) };
}

export function PeopleFilters({ filter, set }: Pick<ReturnType<typeof usePeopleFilter>, 'filter' | 'set'>) {
  const { people: words, roles: roleWords } = useAccountWords();
  const phone = usePhone();
  const state = Object.entries(states).find(([, value]) => value === filter.state)?.[0] ?? 'dang-dung';
  const standing = (
    <SegmentedControl
      size="sm"
      {...(phone ? { w: '100%' } : {})}
      aria-label={words.state}
      value={state}
      onChange={(value) => set('xem', value === 'dang-dung' ? null : value)}
      data={Object.entries(states).map(([value, one]) => ({ value, label: words.states[one] }))}
    />
  );
  return (
    <Toolbar label={words.title} actions={phone ? null : standing}>
      <SearchField
        label={words.search}
        width={phone ? '100%' : 300}
        value={filter.text ?? ''}
        onChange={(text) => set('tim', text)}
      />
      <UnitSelect
        size="sm"
        w={phone ? '100%' : 230}
        aria-label={words.unit}
        placeholder={words.allUnits}
        clearable
        value={filter.unitId ?? null}
        onChange={(id) => set('don-vi', id)}
      />
      <Select
        size="sm"
        w={phone ? '100%' : 180}
        aria-label={words.role}
        placeholder={words.allRoles}
        clearable
        value={filter.role ?? null}
        data={roles.map((value) => ({ value, label: roleWords[value] }))}
        onChange={(value) => set('vai-tro', value)}
      />
      {phone ? standing : null}
    </Toolbar>
  );
}
