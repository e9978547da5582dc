import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { useMemo, useState } from 'react';
import { useMe } from '../../platform/session.tsx';
import type { Outbox, OutboxSnapshot, Recorded, UnsentPhoto } from './outbox.ts';
import { photoName, scalePhoto } from './scale-photo.ts';
import { useOutbox } from './use-outbox.ts';
import { type ItemView, type VisitView, viewOf } from './visit-view.ts';

const nothing: Recorded = {
  verdict: 'cleared',
  points: null,
  note: '',
  fileIds: [],
  photoIds: [],
  finding: null,
};

/** What somebody new takes over of the answer that stands: the words and pictures, for changing one thing leaves the others. */
export function takenOver({ standing }: Pick<ItemView, 'standing'>): Recorded {
  if (!standing) return nothing;
  const { verdict, points, note, fileIds, photoIds, finding } = standing;
  return { verdict, points, note, fileIds, photoIds, finding };
}

export interface Recording {
  accountId: string;
  visit: Visit;
  view: VisitView;
  held: OutboxSnapshot;
  outbox: Outbox;
  mayRecord: boolean;
  keepsPlace: boolean;
  keepPlace: (keeps: boolean) => void;
  record: (one: ItemView, change: Partial<Recorded>) => void;
  addPhotos: (one: ItemView, files: readonly File[]) => Promise<void>;
  dropPhoto: (one: ItemView, photo: UnsentPhoto) => void;
}

/** The visit as it stands on this device, and the hands that change it. */
export function useRecord(visit: Visit): Recording {
  const { account } = useMe();
  const { outbox, held } = useOutbox(account.id, visit.id);
  const [keepsPlace, keepPlace] = useState(false);
  const view = useMemo(() => viewOf(visit, held.answers, account.id), [visit, held.answers, account.id]);
  const record = (one: ItemView, change: Partial<Recorded>) =>
    outbox.record(one.item.code, { ...takenOver(one), ...change }, one.seen);
  return {
    accountId: account.id,
    visit,
    view,
    held,
    outbox,
    // Begun on this device: the server will know when the first of it arrives.
    mayRecord: visit.actions.answer.allowed || (visit.state === 'planned' && held.begunAt !== null),
    keepsPlace,
    keepPlace,
    record,
    addPhotos: async (one, files) => {
      const added: string[] = [];
      for (const file of files) {
        const blob = keepsPlace ? file : await scalePhoto(file);
        const name = photoName(file.name, blob);
        added.push(outbox.addPhoto({ itemCode: one.item.code, name, blob, keepsPlace }).id);
      }
      record(one, { photoIds: [...takenOver(one).photoIds, ...added] });
      void navigator.storage?.persist?.(); // asks the browser not to make room with what was never sent
    },
    dropPhoto: (one, photo) => {
      outbox.dropPhoto(photo.id);
      record(one, { photoIds: takenOver(one).photoIds.filter((id) => id !== photo.id) });
    },
  };
}
