import { useState } from 'react';

/** A comment that will be pinned when the report is returned. */
export interface Pin {
  field: string;
  text: string;
}

/** The comments begun on an open report; they stay while one looks on, until it is returned or another is opened. */
export function useGiveBack() {
  const [pins, setPins] = useState<readonly Pin[]>([]);
  const [isOpen, setOpen] = useState(false);
  const pin = (field: string) => {
    setPins((before) =>
      before.some((one) => one.field === field) ? before : [...before, { field, text: '' }],
    );
    setOpen(true);
  };
  return {
    pins,
    isOpen,
    open: () => setOpen(true),
    close: () => setOpen(false),
    pin,
    write: (field: string, text: string) =>
      setPins((before) => before.map((one) => (one.field === field ? { field, text } : one))),
    unpin: (field: string) => setPins((before) => before.filter((one) => one.field !== field)),
  };
}

export type GiveBack = ReturnType<typeof useGiveBack>;
