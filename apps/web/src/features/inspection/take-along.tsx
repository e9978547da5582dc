import { Button } from '@mantine/core';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { useState } from 'react';
import { call } from '../../platform/api.ts';
import { keepAnswerOf } from '../../platform/ask.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useTell } from '../../ui/tell.tsx';
import { useVisitScreensWords } from './inspection.words.ts';

/** Before one leaves the office: the visit as it stands now is on this device, and the browser is asked not to throw it away. */
export function TakeAlong({ visit }: { visit: Visit }) {
  const words = useVisitScreensWords().page;
  const say = useProblemWords();
  const tell = useTell();
  const [isBusy, setBusy] = useState(false);

  const take = async () => {
    const given = { params: { id: visit.id } };
    await keepAnswerOf(inspectionApi.get, given, await call(inspectionApi.get, given));
    void navigator.storage?.persist?.();
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    const opensAgain = workers ? (await workers.getRegistration())?.active : undefined;
    tell(opensAgain ? words.taken : words.notTaken, { tone: opensAgain ? 'ok' : 'info' });
  };

  return (
    <Button
      loading={isBusy}
      onClick={() => {
        setBusy(true);
        take()
          .catch((problem) => tell(say(problem), { tone: 'danger' }))
          .finally(() => setBusy(false));
      }}
    >
      {words.takeAlong}
    </Button>
  );
}
