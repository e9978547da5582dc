import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useShellWords } from '../platform/shell-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** After a deployment the files of the page open in the browser are gone: not a fault, a reload helps. */
const isOutdated = (fault: unknown) =>
  fault instanceof TypeError && /dynamically imported module|module script/i.test(fault.message);

export function CrashPage() {
  const words = useShellWords().crash;
  const fault = useRouteError();
  if (isRouteErrorResponse(fault) && fault.status === 404) return <NotFoundPage />;
  const outdated = isOutdated(fault);
  return (
    <EmptyState
      icon={<IconAlertTriangle size={28} stroke={1.6} />}
      title={words.title}
      action={
        <Button variant="filled" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
      }
    >
      {outdated ? words.outdated : words.body}
      {outdated ? null : <code style={{ display: 'block', marginTop: 8 }}>{codeOf(fault)}</code>}
    </EmptyState>
  );
}

function codeOf(fault: unknown): string {
  if (isRouteErrorResponse(fault)) return `${fault.status} ${fault.statusText}`;
  return fault instanceof Error
    ? `${fault.name}: ${fault.message}`.slice(0, 200)
    : String(fault).slice(0, 200);
}
