import type { QueryClient } from '@tanstack/react-query';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { keepAnswerOf } from '../../platform/ask.ts';
import { keyOf } from '../../platform/query.ts';
import { deviceName } from '../account/account.parts.tsx';
import { makeOutbox, type Outbox } from './outbox.ts';
import { outboxPorts } from './outbox-ports.ts';

const named = () => {
  const device = deviceName(navigator.userAgent);
  return device ? `${device.browser}, ${device.system}` : '';
};

/** What this device holds of a visit; what the server answers is at once what the page shows. */
export function openOutbox(client: QueryClient, accountId: string, visitId: string): Outbox {
  const given = { params: { id: visitId } };
  const queryKey = keyOf(inspectionApi.get, given);
  const onVisit = async (visit: Visit) => {
    // A read that left before this came back knows less, and must not have the last word.
    await client.cancelQueries({ queryKey });
    client.setQueryData(queryKey, visit);
    void keepAnswerOf(inspectionApi.get, given, visit);
  };
  return makeOutbox(outboxPorts(accountId, visitId, named(), onVisit));
}

/** Sends what is held of a visit that is not on the screen; what cannot leave stays held. */
export async function sendHeld(client: QueryClient, accountId: string, visitId: string): Promise<void> {
  const outbox = openOutbox(client, accountId, visitId);
  await new Promise<void>((recalled) => {
    const stop = outbox.subscribe(() => {
      if (!outbox.snapshot().isRecalled) return;
      stop();
      recalled();
    });
  });
  await outbox.flush();
  outbox.close();
}
