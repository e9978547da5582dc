import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSend } from '@tabler/icons-react';
import { findingApi } from '@thidua/shared/inspection/finding.api';
import { useAsk } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import { ChangeDialogs } from '../obligation/obligation.parts.tsx';
import { useFindingScreensWords } from './inspection.words.ts';
import { countQuery, type FindingSearch } from './use-finding-search.ts';

/** As many as one urging takes. */
const most = 100;

/** Urges those who are late, with what the filter holds: the button says how many. */
export function UrgeLate({ search, overdue }: { search: FindingSearch; overdue: number }) {
  const words = useFindingScreensWords().list;
  const can = useCan();
  const [isOpen, { open, close }] = useDisclosure(false);
  const mayUrge = can('obligation.urge') && overdue > 0;
  const asked = useAsk(
    findingApi.list,
    { query: { ...countQuery(search), is: ['overdue'], limit: most } },
    { enabled: mayUrge },
  );
  const late = (asked.data?.items ?? []).flatMap(({ obligationId, unit, dueAt, timesUrged }) =>
    obligationId ? [{ id: obligationId, unitId: unit.id, dueAt, timesUrged, lastUrgedAt: null }] : [],
  );
  if (!mayUrge || late.length === 0) return null;
  return (
    <>
      <Button variant="filled" leftSection={<IconSend size={17} stroke={1.8} />} onClick={open}>
        {words.urge(late.length)}
      </Button>
      <ChangeDialogs change={isOpen ? 'urge' : null} chosen={late} onClose={close} onDone={close} />
    </>
  );
}
