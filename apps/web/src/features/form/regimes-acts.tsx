import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { usePhone } from '../../ui/use-narrow.ts';
import { useRegimeWords } from './regime.words.ts';

const RegimeDrawer = lazy(() => import('./regime-drawer.tsx'));
const RequestDrawer = lazy(() => import('./request-drawer.tsx'));
const SamplesDrawer = lazy(() => import('./samples-drawer.tsx'));

export type Opened = 'adopt' | 'request' | 'drawUp';

interface RegimesActsProps {
  opened: Opened | null;
  onOpen: (which: Opened | null) => void;
  /** One act alone, as the next step where nothing is there yet. */
  only?: Opened;
}

/** The three ways to a report: a sample, a single request, a regime of one's own. */
export function RegimesActs({ opened, onOpen, only }: RegimesActsProps) {
  const words = useRegimeWords().list;
  const size = usePhone() ? 'lg' : 'sm';
  const close = () => onOpen(null);
  if (only)
    return (
      <Button variant="filled" size={size} onClick={() => onOpen(only)}>
        {words[only]}
      </Button>
    );
  return (
    <>
      <Button component={Link} to={paths.templates} size={size} variant="subtle">
        {words.templates}
      </Button>
      <Button size={size} onClick={() => onOpen('adopt')}>
        {words.adopt}
      </Button>
      <Button size={size} onClick={() => onOpen('request')}>
        {words.request}
      </Button>
      <Button
        variant="filled"
        size={size}
        leftSection={<IconPlus size={16} stroke={1.8} />}
        onClick={() => onOpen('drawUp')}
      >
        {words.drawUp}
      </Button>
      <Suspense fallback={null}>
        {opened === 'adopt' ? <SamplesDrawer onClose={close} /> : null}
        {opened === 'request' ? <RequestDrawer onClose={close} /> : null}
        {opened === 'drawUp' ? <RegimeDrawer regime={null} onClose={close} /> : null}
      </Suspense>
    </>
  );
}
