import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';

export function OpenMark({ isOpen }: { isOpen: boolean }) {
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return <Icon size={16} stroke={1.8} aria-hidden />;
}
