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

  const change = useCallback((id: string, part: Partial<Upload>) => {
    setUploads((last) => last.map((one) => (one.id === id ? { ...one, ...part } : one)));
  }, []);

  const send = useCallback(
    (id: string, file: File) => {
      const abort = new AbortController();
      aborts.current.set(id, abort);
      const onPercent = (percent: number) => change(id, { percent });
      sendFile(file, { key: id, onPercent, signal: abort.signal })
        .then((stored) => change(id, { stored, percent: 100 }))
        .catch((problem: Problem) => change(id, { problem }));
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

  const clear = useCallback(() => setUploads([]), []);

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
    isSending: uploads.some((one) => one.stored === null && one.problem === null),
    stored: uploads.flatMap((one) => (one.stored ? [one.stored] : [])),
  };
}

export type Uploads = ReturnType<typeof useUploads>;
