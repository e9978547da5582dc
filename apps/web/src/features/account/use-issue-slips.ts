import { peopleSheetApi } from '@thidua/shared/account/people-sheet.api';
import { mostSlips, type Newcomer } from '@thidua/shared/account/people-sheet.model';
import { Problem } from '@thidua/shared/contract/problem';
import { useState } from 'react';
import { call } from '../../platform/api.ts';

export interface PrintedSlip extends Newcomer {
  password: string;
}

/** Issues passwords a few at a time; what was issued before the network was lost is kept and can be printed. */
export function useIssueSlips() {
  const [slips, setSlips] = useState<PrintedSlip[]>([]);
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [isCut, setCut] = useState(false);
  const [skipped, setSkipped] = useState(0);

  const issue = async (people: readonly Newcomer[]) => {
    const made: PrintedSlip[] = [];
    setCut(false);
    for (let at = 0; at < people.length; at += mostSlips) {
      setProgress({ done: at, all: people.length });
      const some = people.slice(at, at + mostSlips);
      try {
        const { items } = await call(peopleSheetApi.issueSlips, { body: { ids: some.map(({ id }) => id) } });
        const passwords = new Map(items.map(({ id, password }) => [id, password]));
        for (const person of some) {
          const password = passwords.get(person.id);
          if (password) made.push({ ...person, password });
        }
        setSkipped((n) => n + some.length - items.length);
      } catch (thrown) {
        if (!(thrown instanceof Problem)) throw thrown;
        setCut(true);
        break;
      }
    }
    setSlips(made);
    setProgress(null);
  };
  return { slips, progress, isCut, skipped, issue };
}
