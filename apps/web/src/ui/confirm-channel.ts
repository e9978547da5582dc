import { type ReactNode, useEffect, useRef } from 'react';

export interface Question {
  title: string;
  /** What will happen. */
  body?: ReactNode;
  /** What will be lost, said plainly. */
  lost?: ReactNode;
  /** The act in words with its object: "Xóa bản nháp", never "OK". */
  act: string;
  danger?: boolean;
}

export interface Ask extends Question {
  answer: (yes: boolean) => void;
}

type Listener = (ask: Ask) => void;
let listener: Listener | undefined;

/** Asks before a dangerous act. Resolves to true when the person agrees. */
export function confirmAct(question: Question): Promise<boolean> {
  return new Promise((resolve) => {
    if (listener) listener({ ...question, answer: resolve });
    else resolve(false);
  });
}

export function useAskChannel(onAsk: Listener): void {
  const latest = useRef(onAsk);
  latest.current = onAsk;
  useEffect(() => {
    listener = (ask) => latest.current(ask);
    return () => {
      listener = undefined;
    };
  }, []);
}
