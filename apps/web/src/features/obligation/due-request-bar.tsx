import { Button } from '@mantine/core';
import { IconCalendarQuestion } from '@tabler/icons-react';
import { dueRequestApi } from '@thidua/shared/obligation/due-request.api';
import { lazy, Suspense, useState } from 'react';
import { useAsk } from '../../platform/query.ts';
import { useCan } from '../../platform/session.tsx';
import css from './due-request.module.css';
import { useDueRequestWords } from './due-request.words.ts';
import { RequestLine } from './due-request-list.tsx';

const AskDialog = lazy(() => import('./ask-dialog.tsx'));

export interface DueRequestBarProps {
  reportId: string;
  duty: { id: string; dueAt: string; state: string };
  isOpen: boolean;
}

/** Of one report: what its unit has asked for and how it was answered, and the way to ask while it is owed. */
export default function DueRequestBar({ reportId, duty, isOpen }: DueRequestBarProps) {
  const words = useDueRequestWords();
  const can = useCan();
  const [isAsking, setAsking] = useState(false);
  const asked = useAsk(
    dueRequestApi.list,
    { query: { subjectId: reportId } },
    { enabled: can('obligation.read') },
  );
  const items = (asked.data?.items ?? []).slice(0, 3);
  const mayAsk =
    can('obligation.ask') && isOpen && duty.state === 'owed' && !items.some((one) => one.state === 'asked');
  if (!asked.data || (items.length === 0 && !mayAsk)) return null;
  return (
    <div className={items.length > 0 ? css.bar : undefined} data-screen-only>
      {items.map((request) => (
        <RequestLine key={request.id} request={request} />
      ))}
      {mayAsk ? (
        <span>
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconCalendarQuestion size={16} stroke={1.7} aria-hidden />}
            onClick={() => setAsking(true)}
          >
            {words.open}
          </Button>
        </span>
      ) : null}
      <Suspense fallback={null}>
        {isAsking ? <AskDialog duty={duty} onClose={() => setAsking(false)} /> : null}
      </Suspense>
    </div>
  );
}
