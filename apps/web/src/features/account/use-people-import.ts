import { peopleSheetApi } from '@thidua/shared/account/people-sheet.api';
import type { PeopleCounts, PeopleTrial } from '@thidua/shared/account/people-sheet.model';
import { Problem } from '@thidua/shared/contract/problem';
import { useState } from 'react';
import { call } from '../../platform/api.ts';
import { base64Of } from '../../platform/base64.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';

interface Tried {
  name: string;
  file: string;
  trial: PeopleTrial;
}

/** A list on its way in: tried, told, and only then imported, all of it as it was tried. */
export function usePeopleImport() {
  const say = useProblemWords();
  const [tried, setTried] = useState<Tried | null>(null);
  const [done, setDone] = useState<PeopleCounts | null>(null);
  const [isReading, setReading] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const bring = useAct(peopleSheetApi.importPeople, {
    refreshes: ['account', 'unit'],
    onError: (problem) => setFault(say(problem)),
    onSuccess: setDone,
  });

  const tryFile = async (chosen: File) => {
    setFault(null);
    setReading(true);
    try {
      const file = await base64Of(chosen);
      const trial = await call(peopleSheetApi.tryImport, { body: { file } });
      setTried({ name: chosen.name, file, trial });
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      setFault(say(thrown));
    } finally {
      setReading(false);
    }
  };

  return {
    tried,
    done,
    isReading,
    isTaking: bring.isPending,
    fault,
    tryFile,
    refuse: (reasons: readonly string[]) => setFault(reasons.join(' ')),
    take: () => {
      setFault(null);
      if (tried) bring.mutate({ body: { file: tried.file } });
    },
    reset: () => {
      setTried(null);
      setDone(null);
      setFault(null);
    },
  };
}
