import { IconCalendarOff } from '@tabler/icons-react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useCalendarWords } from './calendar.words.ts';

/** Nothing falls on these days. */
export function NothingHere({ title }: { title: string }) {
  const words = useCalendarWords();
  return (
    <EmptyState icon={<IconCalendarOff size={28} stroke={1.5} aria-hidden />} title={words.empty(title)}>
      {words.emptyBody}
    </EmptyState>
  );
}
