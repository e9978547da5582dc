import { Button } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../platform/paths.ts';
import { useShellWords } from '../platform/shell-words.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { PageHead } from '../ui/page-head.tsx';

/** Absent and forbidden look alike, here as at the server. */
export function NotFoundPage() {
  const words = useShellWords().notFound;
  return (
    <Page>
      <PageHead title={words.title} />
      <EmptyState
        icon={<IconMapPinOff size={28} stroke={1.6} />}
        title={words.title}
        action={
          <Button component={Link} to={paths.home} variant="filled">
            {words.home}
          </Button>
        }
      >
        {words.body}
      </EmptyState>
    </Page>
  );
}
