import type { Problem } from '@thidua/shared/contract/problem';
import type { StoredFile } from '@thidua/shared/document/document.model';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sendFile } from './send-file.ts';

export interface Upload {
  /** Of this sending; the file's own id comes with `stored`. */
  id: string;
  file: File;
  percent: number;
  stored: StoredFile | null;
  problem: Problem | null;
}

/** Files on their way in: each shows how far it is, can be cancelled, and tried again under the same key. */
export function useUploads() {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const aborts = useRef(new Map<string, AbortController>());
  /** How each sending ends: with the file, or with nothing. */
  const ends = useRef(new Map<string, Promise<StoredFile | null>>());

  const change = useCallback((id: string, part: Partial<Upload>) => {
    setUploads((last) => last.map((one) => (one.id === id ? { ...one, ...part } : one)));
  }, []);

  const send = useCallback(
    (id: string, file: File) => {
      const abort = new AbortController();
      aborts.current.set(id, abort);
      const onPercent = (percent: number) => change(id, { percent });
      const end = sendFile(file, { key: id, onPercent, signal: abort.signal }).then(
        (stored) => {
          change(id, { stored, percent: 100 });
          return stored;
        },
        (problem: Problem) => {
          change(id, { problem });
          return null;
        },
      );
      ends.current.set(id, end);
    },
    [change],
  );

  const add = useCallback(
    (files: readonly File[]) => {
      const made = files.map((file) => ({
        id: crypto.randomUUID(),
        file,
        percent: 0,
        stored: null,
        problem: null,
      }));
      setUploads((last) => [...last, ...made]);
      for (const one of made) send(one.id, one.file);
    },
    [send],
  );

  const remove = useCallback((id: string) => {
    ends.current.delete(id);
    aborts.current.get(id)?.abort();
    setUploads((last) => last.filter((one) => one.id !== id));
  }, []);

  const retry = useCallback(
    (id: string) => {
      const one = uploads.find((upload) => upload.id === id);
      if (!one) return;
      change(id, { problem: null, percent: 0 });
      send(id, one.file);
    },
    [uploads, change, send],
  );

  const clear = useCallback(() => {
    ends.current.clear();
    setUploads([]);
  }, []);

  /** Waits for what is on its way. Null where a file did not arrive: nothing is left behind unsaid. */
  const settle = useCallback(async (): Promise<readonly StoredFile[] | null> => {
    await Promise.all(ends.current.values());
    const files = await Promise.all(ends.current.values()); // without those that were taken out meanwhile
    return files.every((file) => file !== null) ? files : null;
  }, []);

  // A page that is left takes what is on its way with it.
  useEffect(() => {
    const open = aborts.current;
    return () => {
      for (const abort of open.values()) abort.abort();
    };
  }, []);

  return {
    uploads,
    add,
    remove,
    retry,
    clear,
    settle,
    isSending: uploads.some((one) => one.stored === null && one.problem === null),
    stored: uploads.flatMap((one) => (one.stored ? [one.stored] : [])),
  };
}

export type Uploads = ReturnType<typeof useUploads>;
