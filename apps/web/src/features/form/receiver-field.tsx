import { Select } from '@mantine/core';
import type { DebtorRule } from '@thidua/shared/form/regime.model';
import type { Unit } from '@thidua/shared/unit/unit.model';
import { useMe } from '../../platform/session.tsx';
import { useUnits } from '../unit/unit.parts.tsx';
import { useRegimeWords } from './regime.words.ts';

interface ReceiverFieldProps {
  /** Null: the office. */
  value: string | null;
  onChange: (change: { creditorUnitId: string; debtors?: DebtorRule }) => void;
  /** Of a regime that runs the receiver stays. */
  isChange?: boolean;
}

/** Who receives: an office, or a unit that collects from those beneath it, which then are the ones to report. */
export function ReceiverField({ value, onChange, isChange = false }: ReceiverFieldProps) {
  const words = useRegimeWords().form;
  const { units } = useUnits();
  const receiver = useReceiver(value);
  const choose = (id: string | null) => {
    if (!id || id === receiver?.id) return;
    const isOffice = units.find((unit) => unit.id === id)?.kind === 'office';
    const beneath = { unitKinds: [], unitIds: idsBeneath(id, units) };
    onChange({ creditorUnitId: id, ...(isOffice ? {} : { debtors: beneath }) });
  };
  const shown = units.filter(
    (unit) => unit.id === receiver?.id || unit.kind === 'office' || isParent(unit, units),
  );
  return (
    <Select
      label={words.to}
      description={isChange ? words.toStays : words.toHint}
      disabled={isChange}
      allowDeselect={false}
      value={receiver?.id ?? null}
      onChange={choose}
      data={shown.map((unit) => ({ value: unit.id, label: unit.name }))}
    />
  );
}

/** The unit chosen, else one's own office, else the first there is. */
export function useReceiver(chosen: string | null): Unit | undefined {
  const { roles } = useMe();
  const { units } = useUnits();
  const id = chosen ?? roles.find(({ role }) => role === 'office')?.unitId;
  return units.find((unit) => unit.id === id) ?? units.find(({ kind }) => kind === 'office');
}

const isParent = ({ id, kind }: Unit, units: readonly Unit[]): boolean =>
  kind !== 'agency' && kind !== 'committee' && units.some(({ parentId }) => parentId === id);

/** Units beneath one, at any depth. */
const idsBeneath = (id: string, units: readonly Unit[]): string[] =>
  units.filter(({ parentId }) => parentId === id).flatMap((unit) => [unit.id, ...idsBeneath(unit.id, units)]);
