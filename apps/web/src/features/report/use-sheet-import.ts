import { Problem } from '@thidua/shared/contract/problem';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import { reportFilesApi } from '@thidua/shared/report/report-files.api';
import type { SheetTrial } from '@thidua/shared/report/sheet-form.model';
import { useState } from 'react';
import { call } from '../../platform/api.ts';
import { base64Of } from '../../platform/base64.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useLang } from '../../platform/words.tsx';
import { movesOn } from './report-refreshes.ts';

/** A filled form that has been tried: what it says, and upon which draft. */
interface Tried {
  name: string;
  file: string;
  draftRev: number;
  trial: SheetTrial;
}

export interface SheetImport {
  tried: Tried | null;
  isReading: boolean;
  isTaking: boolean;
  /** In words: the file was refused, or the network was. */
  fault: string | null;
  tryFile: (file: File) => Promise<void>;
  refuse: (reasons: readonly string[]) => void;
  take: () => void;
  reset: () => void;
}

/** Tries a file upon the draft as it stands now, and imports it upon that very draft. */
export function useSheetImport(report: Report, onTaken: (fields: number) => void): SheetImport {
  const say = useProblemWords();
  const [lang] = useLang();
  const [tried, setTried] = useState<Tried | null>(null);
  const [isReading, setReading] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const params = { id: report.id };
  const bring = useAct(reportFilesApi.importForm, {
    refreshes: movesOn,
    onError: (problem) => setFault(say(problem)),
    onSuccess: () => onTaken(tried?.trial.changes.length ?? 0),
  });

  const tryFile = async (chosen: File) => {
    setFault(null);
    setReading(true);
    try {
      const file = await base64Of(chosen);
      const { draft } = await call(reportApi.get, { params });
      const draftRev = draft?.rev ?? 0;
      const trial = await call(reportFilesApi.tryForm, { params, body: { file, draftRev, lang } });
      setTried({ name: chosen.name, file, draftRev, trial });
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      setFault(say(thrown));
    } finally {
      setReading(false);
    }
  };

  return {
    tried,
    isReading,
    isTaking: bring.isPending,
    fault,
    tryFile,
    refuse: (reasons) => setFault(reasons.join(' ')),
    take: () => {
      if (!tried) return;
      setFault(null);
      const { file, draftRev } = tried;
      bring.mutate({ params, body: { file, draftRev, lang } });
    },
    reset: () => {
      setTried(null);
      setFault(null);
    },
  };
}
