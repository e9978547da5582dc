import { IconCamera, IconX } from '@tabler/icons-react';
import { Problem } from '@thidua/shared/contract/problem';
import { filePath, maxFileBytes } from '@thidua/shared/document/document.model';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { sizeText } from '../../ui/byte-size.ts';
import { Notice } from '../../ui/notice.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useVisitRecordWords } from './inspection.words.ts';
import type { UnsentPhoto } from './outbox.ts';
import type { Recording } from './use-record.ts';
import css from './visit-record.module.css';
import type { ItemView } from './visit-view.ts';

/** The photos of an item: those the server has, those that wait here, and the camera. */
export function PhotoStrip({ recording, one }: { recording: Recording; one: ItemView }) {
  const words = useVisitRecordWords().photo;
  const { held, mayRecord, addPhotos, dropPhoto, record } = recording;
  const [tooLarge, setTooLarge] = useState<readonly string[]>([]);
  const fileIds = one.standing?.fileIds ?? [];
  const photoIds = one.standing?.photoIds ?? [];
  const photos = held.photos.filter(
    ({ id, itemCode }) => itemCode === one.item.code && photoIds.includes(id),
  );
  const refused = held.photos.filter((photo) => photo.itemCode === one.item.code && photo.refused);
  const waiting = photos.filter(({ fileId, refused: no }) => fileId === null && !no);
  const isNeeded = one.item.evidenceOnFail && one.standing?.verdict === 'fail';
  const add = async (files: readonly File[]) => {
    const large = files.filter((file) => file.size > maxFileBytes && !file.type.startsWith('image/'));
    setTooLarge(large.map(({ name }) => words.tooLarge(name, sizeText(maxFileBytes))));
    await addPhotos(
      one,
      files.filter((file) => !large.includes(file)),
    );
  };
  return (
    <section className={css.photos} aria-label={words.label}>
      <p className={css.label}>
        <span>
          <b>{words.label}</b> {isNeeded ? <span className="sec">{words.must}</span> : null}
        </span>
        {waiting.length > 0 ? (
          <StateText k="off" tight>
            {words.waiting(waiting.length, sizeText(waiting.reduce((sum, { blob }) => sum + blob.size, 0)))}
          </StateText>
        ) : null}
      </p>
      <ul className={css.thumbs}>
        {fileIds.map((id, at) => (
          <SentThumb
            key={id}
            id={id}
            label={words.noTime(at + 1)}
            removeLabel={words.remove(at + 1)}
            onRemove={
              mayRecord ? () => record(one, { fileIds: fileIds.filter((file) => file !== id) }) : undefined
            }
          />
        ))}
        {photos.map((photo, at) => (
          <HeldThumb
            key={photo.id}
            photo={photo}
            no={fileIds.length + at + 1}
            onRemove={() => dropPhoto(one, photo)}
          />
        ))}
        {mayRecord ? (
          <li>
            <Camera onFiles={(files) => void add(files)} />
          </li>
        ) : null}
      </ul>
      {held.isVolatile && waiting.length > 0 ? (
        <Notice tone="warn" live>
          {words.full}
        </Notice>
      ) : null}
      <Refused photos={refused} onRemove={(photo) => dropPhoto(one, photo)} />
      {tooLarge.length > 0 ? (
        <Notice tone="warn" live>
          {tooLarge.join(' ')}
        </Notice>
      ) : null}
    </section>
  );
}

function Refused({
  photos,
  onRemove,
}: {
  photos: readonly UnsentPhoto[];
  onRemove: (one: UnsentPhoto) => void;
}) {
  const words = useVisitRecordWords();
  const say = useProblemWords();
  return photos.map((photo) => {
    const { status = 0, code = '', facts } = photo.refused ?? {};
    return (
      <Notice
        key={photo.id}
        tone="danger"
        actions={
          <button type="button" className={css.plain} onClick={() => onRemove(photo)}>
            {words.photo.drop}
          </button>
        }
      >
        {words.unsent.refused(say(new Problem(status, code, facts)))}
      </Notice>
    );
  });
}

interface ThumbProps {
  label: string;
  removeLabel: string;
  onRemove: (() => void) | undefined;
}

function SentThumb({ id, label, removeLabel, onRemove }: ThumbProps & { id: string }) {
  return (
    <li>
      <a href={filePath(id)} target="_blank" rel="noreferrer">
        <img src={filePath(id)} alt={label} loading="lazy" />
      </a>
      <Remove label={removeLabel} onRemove={onRemove} />
    </li>
  );
}

function HeldThumb({ photo, no, onRemove }: { photo: UnsentPhoto; no: number; onRemove: () => void }) {
  const words = useVisitRecordWords().photo;
  const { time } = useFormat();
  const address = useMemo(() => URL.createObjectURL(photo.blob), [photo.blob]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <li>
      <img src={address} alt={words.one(no, time(photo.takenAt))} />
      <span className={css.stamp}>{time(photo.takenAt)}</span>
      <Remove label={words.remove(no)} onRemove={onRemove} />
    </li>
  );
}

function Remove({ label, onRemove }: { label: string; onRemove: (() => void) | undefined }) {
  return onRemove ? (
    <button type="button" className={css.remove} aria-label={label} onClick={onRemove}>
      <IconX size={16} stroke={2.2} aria-hidden />
    </button>
  ) : null;
}

/** Phones open their camera for a field that asks for it; other computers a folder. */
function Camera({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { take } = useVisitRecordWords().photo;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        data-testid="camera"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <button type="button" className={css.camera} onClick={() => input.current?.click()}>
        <IconCamera size={24} stroke={1.8} aria-hidden />
        {take}
      </button>
    </>
  );
}
