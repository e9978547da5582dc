import { ActionIcon, Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { usePhone } from './use-narrow.ts';

/** What is shown, as a file to take along; on the phone its sign alone. */
export function ExportLink({ href, label }: { href: string; label: string }) {
  const phone = usePhone();
  const icon = <IconFileSpreadsheet size={17} stroke={1.7} aria-hidden />;
  if (phone)
    return (
      <ActionIcon component="a" href={href} download size={44} variant="default" aria-label={label}>
        {icon}
      </ActionIcon>
    );
  return (
    <Button component="a" href={href} download size="sm" leftSection={icon}>
      {label}
    </Button>
  );
}
