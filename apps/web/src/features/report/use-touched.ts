import { useCallback, useState } from 'react';

/** Which fields were left once, and in which stands a text that is no number. */
export function useTouched() {
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  const touch = useCallback(
    (codes: readonly string[]) =>
      setTouched((before) =>
        codes.every((code) => before.has(code)) ? before : new Set([...before, ...codes]),
      ),
    [],
  );
  const onUnread = useCallback(
    (code: string, isUnread: boolean) =>
      setUnread((before) => {
        if (before.has(code) === isUnread) return before;
        const after = new Set(before);
        if (isUnread) after.add(code);
        else after.delete(code);
        return after;
      }),
    [],
  );
  return { touch, isTouched: (code: string) => touched.has(code), unread, onUnread };
}
