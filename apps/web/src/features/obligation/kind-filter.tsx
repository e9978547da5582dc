import { Button, Menu } from '@mantine/core';
import { IconCheck, IconFilter } from '@tabler/icons-react';
import { type ObligationKind, obligationKinds } from '@thidua/shared/obligation/obligation.model';
import { useSearchParams } from 'react-router';
import { CountPill } from '../../ui/count-pill.tsx';
import { useObligationWords } from './obligation.words.ts';

interface KindFilterProps {
  chosen: ObligationKind | undefined;
  counts: Partial<Record<ObligationKind, number>>;
}

/** One kind of work out of those there are, each with its count; kept in the address. */
export function KindFilter({ chosen, counts }: KindFilterProps) {
  const words = useObligationWords();
  const [, setParams] = useSearchParams();
  const choose = (kind: ObligationKind | undefined) =>
    setParams(kind ? { loai: kind } : {}, { preventScrollReset: true });
  const kinds = obligationKinds.filter((kind) => (counts[kind] ?? 0) > 0 || kind === chosen);
  if (kinds.length === 0) return null;
  const tick = <IconCheck size={16} stroke={2} aria-hidden />;
  return (
    <Menu width={240}>
      <Menu.Target>
        <Button size="sm" leftSection={<IconFilter size={16} stroke={1.8} />}>
          {chosen ? words.kind[chosen] : words.page.filter}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item rightSection={chosen ? null : tick} onClick={() => choose(undefined)}>
          {words.page.allKinds}
        </Menu.Item>
        {kinds.map((kind) => (
          <Menu.Item
            key={kind}
            aria-current={kind === chosen || undefined}
            rightSection={kind === chosen ? tick : <CountPill>{counts[kind] ?? 0}</CountPill>}
            onClick={() => choose(kind)}
          >
            {words.kind[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
