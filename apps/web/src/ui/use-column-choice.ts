import { useState } from 'react';

interface Choosable {
  key: string;
  head: unknown;
  naming?: boolean;
}

export interface ColumnChoice {
  choices: readonly { key: string; label: string; isShown: boolean }[];
  toggle: (key: string) => void;
}

const place = (name: string) => `thidua.columns.${name}`;

/** Which columns of a table this person does not want to see, kept in the browser; what names the row always stays. */
export function useColumnChoice<C extends Choosable>(
  name: string | undefined,
  columns: readonly C[],
): { shown: readonly C[]; choice: ColumnChoice | null } {
  const [hidden, setHidden] = useState<readonly string[]>(() => (name ? kept(name) : []));
  if (!name) return { shown: columns, choice: null };
  const toggle = (key: string) => {
    const next = hidden.includes(key) ? hidden.filter((one) => one !== key) : [...hidden, key];
    localStorage.setItem(place(name), next.join(' '));
    setHidden(next);
  };
  const choices = columns.flatMap(({ key, head, naming }) =>
    naming || typeof head !== 'string' ? [] : [{ key, label: head, isShown: !hidden.includes(key) }],
  );
  const left = new Set(choices.filter((one) => !one.isShown).map((one) => one.key));
  return { shown: columns.filter((one) => !left.has(one.key)), choice: { choices, toggle } };
}

const kept = (name: string): string[] => localStorage.getItem(place(name))?.split(' ').filter(Boolean) ?? [];
