import { Select } from '@mantine/core';
import { scopeOf } from '@thidua/shared/access/actor';
import { useNavigate } from 'react-router';
import { useActor, useMe } from '../../platform/session.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useUnits } from '../unit/unit.parts.tsx';
import { useConsolidationWords } from './consolidation.words.ts';
import { usePlace } from './use-place.ts';

/** The node at which this reader gathers unless another is named: the agency, or the unit in which they work. */
export function useOwnNode(): string | undefined {
  const reach = scopeOf(useActor(), 'consolidation.read');
  const { roles, agency } = useMe();
  if (reach.kind !== 'units') return undefined;
  return roles.find(({ unitId }) => unitId !== agency.id && reach.unitIds.includes(unitId))?.unitId;
}

/** The nodes of the tree within reach: the agency where it is seen as a whole, and every unit with units beneath it. */
function useNodes(): { value: string; label: string }[] {
  const reach = scopeOf(useActor(), 'consolidation.read');
  const { agency } = useMe();
  const { units } = useUnits();
  const within = (id: string) =>
    reach.kind === 'agency' || (reach.kind === 'units' && reach.unitIds.includes(id));
  const above = new Set(units.map(({ parentId }) => parentId));
  return units
    .filter(({ id }) => within(id) && (id === agency.id || above.has(id)))
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** Another node of the same period; where there is one alone, nothing is asked. */
export function NodeSelect({ nodeId, toKey, regimeId }: { nodeId: string; toKey: string; regimeId: string }) {
  const words = useConsolidationWords().head;
  const go = useNavigate();
  const isPhone = usePhone();
  const { agency } = useMe();
  const { toNode } = usePlace();
  const nodes = useNodes();
  if (nodes.length < 2) return null;
  return (
    <Select
      size={isPhone ? 'lg' : 'sm'}
      w={isPhone ? '100%' : 240}
      aria-label={words.node}
      allowDeselect={false}
      data={nodes}
      value={nodeId}
      onChange={(id) => {
        if (id && id !== nodeId) void go(toNode(id === agency.id ? null : id, toKey, regimeId));
      }}
    />
  );
}
