import { Button } from '@mantine/core';
import { IconCalendarRepeat } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { usePhone } from '../../ui/use-narrow.ts';
import { useRegimeWords } from './regime.words.ts';

/** The way to the regimes; as the next step where no period is there yet, filled. */
export function RegimesLink({ isNext = false }: { isNext?: boolean }) {
  const words = useRegimeWords().list;
  return (
    <Button
      component={Link}
      to={paths.regimes}
      size={usePhone() ? 'lg' : 'sm'}
      variant={isNext ? 'filled' : 'default'}
      leftSection={<IconCalendarRepeat size={17} stroke={1.7} aria-hidden />}
    >
      {words.title}
    </Button>
  );
}
