import { Problem } from '@thidua/shared/contract/problem';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { call } from '../../platform/api.ts';
import { deviceNow, serverNow } from '../../platform/clock.ts';
import { dropUnsent, keepUnsent, recallUnsent, unsentKeys } from '../../platform/unsent.ts';
import { sendFile } from '../document/document.parts.tsx';
import type { OutboxPorts, UnsentAnswer, UnsentPhoto } from './outbox.ts';

const passing = [0, 401, 429, 502, 503, 504];

const placeOf = (accountId: string, visitId: string) => `${accountId}/visit/${visitId}/`;

/** The visit begins here, without a network: what is recorded from now on waits with it. Pressed again, it has begun. */
export async function beginHere(accountId: string, visitId: string): Promise<void> {
  const key = `${placeOf(accountId, visitId)}start`;
  if (!(await recallUnsent<string>(key))) await keepUnsent(key, deviceNow());
}

/** The browser's side of an outbox: the doors, the database of this browser, its clock. */
export function outboxPorts(
  accountId: string,
  visitId: string,
  device: string,
  onVisit: (visit: Visit) => Promise<void>,
): OutboxPorts {
  const place = placeOf(accountId, visitId);
  const recallAll = async <T>(kind: string): Promise<T[]> => {
    const found = await unsentKeys(`${place}${kind}/`);
    return (await Promise.all(found.map((key) => recallUnsent<T>(key)))).filter((one) => one !== undefined);
  };
  return {
    send: (answers, now, begunAt) =>
      call(inspectionApi.answer, {
        params: { id: visitId },
        body: { deviceNow: now, device, answers, ...(begunAt ? { begunAt } : {}) },
      }),
    upload: async (photo) => {
      const file = new File([photo.blob], photo.name, { type: photo.blob.type });
      const { takenAt, keepsPlace, id } = photo;
      return (await sendFile(file, { key: id, takenAt, keepsPlace })).id;
    },
    onVisit,
    keep: (kind, one) => keepUnsent(`${place}${kind}/${one.id}`, one),
    drop: (kind, id) => dropUnsent(`${place}${kind}/${id}`),
    dropStart: () => dropUnsent(`${place}start`),
    recall: async () => {
      const [answers, photos, begunAt] = await Promise.all([
        recallAll<UnsentAnswer>('answer'),
        recallAll<UnsentPhoto>('photo'),
        recallUnsent<string>(`${place}start`),
      ]);
      return {
        answers: answers.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
        photos,
        begunAt: begunAt ?? null,
      };
    },
    refusalOf: (fault) => {
      const problem = fault instanceof Problem ? fault : new Problem(500, 'door.broken');
      return passing.includes(problem.status) ? null : problem;
    },
    newId: () => crypto.randomUUID(),
    deviceNow,
    serverNow,
    later: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  };
}
