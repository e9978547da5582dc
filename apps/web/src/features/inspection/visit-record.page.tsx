import { Loader } from '@mantine/core';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { useParams } from 'react-router';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import css from './visit-record.module.css';
import { VisitRecord } from './visit-record.tsx';

/** Recording a visit, on a phone above all; it works without a network once it was opened with one. */
export function VisitRecordPage() {
  const { id = '' } = useParams();
  const say = useProblemWords();
  const { loading } = useShellWords();
  const asked = useAsk(inspectionApi.get, { params: { id } });
  if (asked.data) return <VisitRecord key={id} visit={asked.data} />;
  return (
    <div className={css.alone}>
      {asked.isError ? (
        <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} />
      ) : (
        <Loader role="status" aria-label={loading} />
      )}
    </div>
  );
}
