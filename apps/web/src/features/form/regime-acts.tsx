import { Button } from '@mantine/core';
import type { Regime } from '@thidua/shared/form/regime.model';
import { lazy, Suspense, useState } from 'react';
import { usePhone } from '../../ui/use-narrow.ts';
import type { Ending } from './end-dialog.tsx';
import { useRegimeWords } from './regime.words.ts';

const RegimeDrawer = lazy(() => import('./regime-drawer.tsx'));
const EndDialog = lazy(() => import('./end-dialog.tsx'));

/** What the office may do with the regime. */
export function RegimeActs({ regime }: { regime: Regime }) {
  const words = useRegimeWords();
  const size = usePhone() ? 'lg' : 'sm';
  const [open, setOpen] = useState<'change' | Ending | null>(null);
  const { change, end, withdraw } = regime.actions;
  const close = () => setOpen(null);
  return (
    <>
      {withdraw?.allowed ? (
        <Button size={size} onClick={() => setOpen('withdraw')}>
          {words.end.withdraw}
        </Button>
      ) : null}
      {end?.allowed ? (
        <Button size={size} onClick={() => setOpen(regime.endsOn ? 'goOn' : 'end')}>
          {regime.endsOn ? words.end.back : words.end.act}
        </Button>
      ) : null}
      {change?.allowed ? (
        <Button size={size} variant="filled" onClick={() => setOpen('change')}>
          {words.edit}
        </Button>
      ) : null}
      <Suspense fallback={null}>
        {open === 'change' ? <RegimeDrawer regime={regime} onClose={close} /> : null}
        {open && open !== 'change' ? <EndDialog regime={regime} ending={open} onClose={close} /> : null}
      </Suspense>
    </>
  );
}
