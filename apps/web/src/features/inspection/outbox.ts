import type { Problem } from '@thidua/shared/contract/problem';
import type { AnswerVerdict } from '@thidua/shared/inspection/checklist.model';
import type { SentAnswer, sentResultSchema } from '@thidua/shared/inspection/inspection.api';
import type { AskedFinding, Visit } from '@thidua/shared/inspection/inspection.model';
import type { z } from 'zod';

type SentResult = z.infer<typeof sentResultSchema>;
type Why = NonNullable<SentResult['why']>;

/** What is recorded of an item: the answer without who, when and upon what. */
export interface Recorded {
  verdict: AnswerVerdict;
  points: number | null;
  note: string;
  /** Files that the server has. */
  fileIds: string[];
  /** Photos that are on this device alone. */
  photoIds: string[];
  finding: AskedFinding | null;
}

/** An answer that the server has not confirmed yet. Its id is made here, so that sending it again changes nothing. */
export interface UnsentAnswer extends Recorded {
  id: string;
  itemCode: string;
  basedOn: string[];
  /** The one before it that was changed before it left; another tab may have sent it all the same. */
  replaces: string | null;
  /** By the device's own clock; the server puts it right. */
  answeredAt: string;
  /** The same by the server's clock, as far as it is known here: for putting answers in order on this screen. */
  at: string;
  /** It has left at least once: from then on a change is an answer of its own. */
  tried: boolean;
  refused: Why | null;
}

export interface UnsentPhoto {
  id: string;
  itemCode: string;
  name: string;
  blob: Blob;
  takenAt: string;
  keepsPlace: boolean;
  /** Once the server has it. */
  fileId: string | null;
  /** Why the server does not take it. */
  refused: { status: number; code: string; facts?: Record<string, unknown> } | null;
}

export type OutboxStatus =
  | { kind: 'clean' }
  | { kind: 'sending' }
  /** On this device: no network, or the session has ended. */
  | { kind: 'kept' }
  | { kind: 'failed'; problem: Problem };

export interface OutboxSnapshot {
  answers: readonly UnsentAnswer[];
  photos: readonly UnsentPhoto[];
  status: OutboxStatus;
  /** Something could not leave when it should have, and has not left since. */
  isStuck: boolean;
  isRecalled: boolean;
  /** By the device's own clock: when the visit was begun here without a network, until the server knows. */
  begunAt: string | null;
  /** The device did not take something in (it is full): what is unsent lives as long as the page. */
  isVolatile: boolean;
}

export interface OutboxPorts {
  send(
    answers: SentAnswer[],
    deviceNow: string,
    begunAt: string | null,
  ): Promise<{ results: SentResult[]; visit: Visit }>;
  /** Gives the id of the file; the photo's own id is the key, so that one that arrived is not kept twice. */
  upload(photo: UnsentPhoto): Promise<string>;
  /** All that the server knows of the visit by now. */
  onVisit(visit: Visit): Promise<void>;
  keep(kind: 'answer' | 'photo', one: UnsentAnswer | UnsentPhoto): Promise<void>;
  drop(kind: 'answer' | 'photo', id: string): Promise<void>;
  /** The server knows of the start. */
  dropStart(): Promise<void>;
  recall(): Promise<{ answers: UnsentAnswer[]; photos: UnsentPhoto[]; begunAt: string | null }>;
  /** A refusal of one thing; null where it is the line or the session that failed, and trying again helps. */
  refusalOf(fault: unknown): Problem | null;
  newId(): string;
  deviceNow(): string;
  serverNow(): string;
  later(work: () => void, ms: number): () => void;
}

export interface Outbox {
  subscribe(listener: () => void): () => void;
  snapshot(): OutboxSnapshot;
  /** Records an item in place of what was recorded before and has not left yet. */
  record(itemCode: string, recorded: Recorded, basedOn: readonly string[]): void;
  addPhoto(photo: Pick<UnsentPhoto, 'itemCode' | 'name' | 'blob' | 'keepsPlace'>): UnsentPhoto;
  dropPhoto(id: string): void;
  /** Lets go of an answer that the server does not take. */
  dismiss(id: string): void;
  /** Sends now what is not sent. Never throws: what could not leave is in the snapshot. */
  flush(): Promise<void>;
  open(): void;
  close(): void;
}

const pauseMs = 1500;
const retriesMs = [3000, 10_000, 30_000, 60_000];
const atMost = 50;

/** The answers and photos of one visit on one device: held here until the server has confirmed each of them. */
export function makeOutbox(ports: OutboxPorts): Outbox {
  const listeners = new Set<() => void>();
  let answers: readonly UnsentAnswer[] = [];
  let photos: readonly UnsentPhoto[] = [];
  let status: OutboxStatus = { kind: 'clean' };
  let isStuck = false;
  let isRecalled = false;
  let begunAt: string | null = null;
  let isVolatile = false;
  let flight: Promise<void> | undefined;
  let retries = 0;
  let isClosed = false;
  let cancelTimer = () => {};
  let seen: OutboxSnapshot = { answers, photos, status, isStuck, isRecalled, begunAt, isVolatile };

  const tell = () => {
    seen = { answers, photos, status, isStuck, isRecalled, begunAt, isVolatile };
    for (const listener of listeners) listener();
  };
  const ring = (ms: number) => {
    cancelTimer();
    cancelTimer = ports.later(() => void flush(), ms);
  };

  const notKept = () => {
    isVolatile = true;
    tell();
  };
  function holdAnswer(one: UnsentAnswer): void {
    answers = [...answers.filter(({ id }) => id !== one.id), one];
    void ports.keep('answer', one).catch(notKept);
  }
  function holdPhoto(one: UnsentPhoto): void {
    photos = photos.some(({ id }) => id === one.id)
      ? photos.map((photo) => (photo.id === one.id ? one : photo))
      : [...photos, one];
    void ports.keep('photo', one).catch(notKept);
  }
  function letAnswerGo(id: string): void {
    answers = answers.filter((one) => one.id !== id);
    void ports.drop('answer', id).catch(() => {});
  }
  function letPhotoGo(id: string): void {
    photos = photos.filter((one) => one.id !== id);
    void ports.drop('photo', id).catch(() => {});
  }

  const photoOf = (id: string) => photos.find((one) => one.id === id);
  /** A photo that is refused holds its answer back no longer. */
  const isReady = ({ refused, photoIds }: UnsentAnswer) =>
    refused === null &&
    photoIds.every((id) => {
      const photo = photoOf(id);
      return !photo || photo.fileId !== null || photo.refused !== null;
    });

  /** True where the line failed. One photo that cannot leave does not hold back the others. */
  async function sendPhotos(): Promise<boolean> {
    let isCut = false;
    for (const { id } of photos.filter((one) => one.fileId === null && one.refused === null)) {
      const photo = photoOf(id);
      if (!photo) continue; // taken out meanwhile
      try {
        const fileId = await ports.upload(photo);
        if (photoOf(id)) holdPhoto({ ...photo, fileId });
      } catch (fault) {
        const problem = ports.refusalOf(fault);
        if (problem) {
          const { status: at, code, facts } = problem;
          holdPhoto({ ...photo, refused: { status: at, code, ...(facts ? { facts } : {}) } });
        } else isCut = true;
      }
      tell();
      if (isCut) break;
    }
    return isCut;
  }

  const wireOf = (held: UnsentAnswer): SentAnswer => {
    const { photoIds, at: _, tried: __, refused: ___, replaces, ...answer } = held;
    return {
      ...answer,
      basedOn: replaces ? [...answer.basedOn, replaces] : answer.basedOn,
      fileIds: [...new Set([...answer.fileIds, ...photoIds.flatMap((id) => photoOf(id)?.fileId ?? [])])],
    };
  };

  async function sendAnswers(): Promise<void> {
    for (;;) {
      const leaving = answers.filter(isReady).slice(0, atMost);
      if ((leaving.length === 0 && !begunAt) || isClosed) return;
      for (const one of leaving) if (!one.tried) holdAnswer({ ...one, tried: true });
      const { results, visit } = await ports.send(leaving.map(wireOf), ports.deviceNow(), begunAt);
      await ports.onVisit(visit); // before anything is let go of: nothing vanishes from the screen in between
      if (begunAt) void ports.dropStart().catch(() => {});
      begunAt = null;
      const told = new Map(results.map((one) => [one.id, one]));
      for (const { id, photoIds } of leaving) {
        const result = told.get(id);
        const now = answers.find((one) => one.id === id);
        if (!result || !now) continue;
        if (result.outcome === 'refused') holdAnswer({ ...now, refused: result.why ?? 'unknownItem' });
        else {
          letAnswerGo(id);
          const isNeeded = (photo: string) => answers.some((one) => one.photoIds.includes(photo));
          for (const photo of photoIds) if (photoOf(photo)?.fileId && !isNeeded(photo)) letPhotoGo(photo);
        }
      }
      if (leaving.every(({ id }) => !told.has(id))) return; // an answer that tells of none would be asked for ever
    }
  }

  async function flyAll(): Promise<void> {
    status = { kind: 'sending' };
    tell();
    try {
      const isCut = await sendPhotos();
      await sendAnswers();
      status = isCut ? { kind: 'kept' } : { kind: 'clean' };
    } catch (fault) {
      const problem = ports.refusalOf(fault);
      status = problem ? { kind: 'failed', problem } : { kind: 'kept' };
    } finally {
      flight = undefined;
    }
    isStuck = status.kind !== 'clean' || (isStuck && hasWork());
    isVolatile = isVolatile && hasWork();
    if (status.kind === 'kept') {
      ring(retriesMs[Math.min(retries, retriesMs.length - 1)] as number);
      retries += 1;
    } else {
      retries = 0;
      if (status.kind === 'clean' && hasWork()) ring(pauseMs);
    }
    tell();
  }

  const hasWork = () =>
    begunAt !== null ||
    answers.some((one) => one.refused === null) ||
    photos.some((one) => one.fileId === null && one.refused === null);

  function flush(): Promise<void> {
    cancelTimer();
    if (isClosed || (!flight && !hasWork())) return Promise.resolve();
    flight ??= flyAll();
    return flight;
  }

  void ports
    .recall()
    .catch(() => ({ answers: [], photos: [], begunAt: null }))
    .then((kept) => {
      // What has been recorded since the page opened is younger.
      const known = new Set(answers.map(({ id }) => id));
      answers = [...kept.answers.filter(({ id }) => !known.has(id)), ...answers];
      photos = [...kept.photos.filter(({ id }) => !photoOf(id)), ...photos];
      begunAt = kept.begunAt;
      isRecalled = true;
      if (hasWork()) {
        status = { kind: 'kept' };
        isStuck = true;
        ring(0);
      }
      tell();
    });

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => seen,
    record: (itemCode, recorded, basedOn) => {
      const ofItem = answers.filter((one) => one.itemCode === itemCode);
      const open = ofItem.find((one) => !one.tried);
      // Another id, not another text under the same one: a tab beside this may have sent it, and the server keeps what it has.
      for (const one of ofItem) if (one.refused || one === open) letAnswerGo(one.id);
      holdAnswer({
        ...recorded,
        id: ports.newId(),
        itemCode,
        basedOn: open?.basedOn ?? [...new Set([...basedOn, ...ofItem.map(({ id }) => id)])],
        replaces: open?.id ?? null,
        answeredAt: ports.deviceNow(),
        at: ports.serverNow(),
        tried: false,
        refused: null,
      });
      if (status.kind === 'failed') status = { kind: 'clean' };
      tell();
      if (!flight) ring(pauseMs);
    },
    addPhoto: (given) => {
      const photo = { ...given, id: ports.newId(), takenAt: ports.serverNow(), fileId: null, refused: null };
      holdPhoto(photo);
      tell();
      return photo;
    },
    dropPhoto: (id) => {
      letPhotoGo(id);
      tell();
    },
    dismiss: (id) => {
      letAnswerGo(id);
      tell();
    },
    flush,
    open: () => {
      isClosed = false;
    },
    close: () => {
      isClosed = true;
      cancelTimer();
    },
  };
}
