import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useChecklistDesignWords } from './inspection.words.ts';

/** The same once more, behind it. */
export function Duplicate({ onClick }: { onClick: () => void }) {
  const words = useChecklistDesignWords().properties;
  return (
    <Button size="xs" leftSection={<IconCopy size={15} stroke={1.8} aria-hidden />} onClick={onClick}>
      {words.duplicate}
    </Button>
  );
}
