import { ActionIcon } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import css from './compare.module.css';
import { useReportScreensWords } from './report.words.ts';

/** Begins a comment on the field beside which it stands. */
export function PinButton({ name, onClick }: { name: string; onClick: () => void }) {
  const words = useReportScreensWords().compare;
  return (
    <ActionIcon size="xs" className={css.pin ?? ''} aria-label={words.remark(name)} onClick={onClick}>
      <IconMessagePlus size={15} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}
