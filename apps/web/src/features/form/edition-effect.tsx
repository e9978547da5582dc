import { diffTemplates } from '@thidua/shared/form/diff-templates';
import { formApi } from '@thidua/shared/form/form.api';
import { useAsk } from '../../platform/query.ts';
import { useRegimeWords } from './regime.words.ts';

interface EditionEffectProps {
  before: string | undefined;
  after: string | null;
}

/** Another form or another edition of it: what the units will be asked for that they were not, and what no longer. */
export function EditionEffect({ before, after }: EditionEffectProps) {
  return before && after && before !== after ? <Changed before={before} after={after} /> : null;
}

function Changed({ before, after }: { before: string; after: string }) {
  const { effect: words, rule } = useRegimeWords();
  const was = useAsk(formApi.template, { params: { id: before } }, { staleTime: Number.POSITIVE_INFINITY });
  const is = useAsk(formApi.template, { params: { id: after } }, { staleTime: Number.POSITIVE_INFINITY });
  if (!was.data || !is.data) return <p className="sec">{words.pending}</p>;
  const changes = diffTemplates(was.data.body, is.data.body);
  const count = (change: 'added' | 'removed' | 'changed') =>
    changes.filter((one) => one.change === change).length;
  return (
    <p>
      {words.edition(rule.edition(is.data.name, is.data.edition))}{' '}
      {words.differs(count('added'), count('removed'), count('changed'))}
    </p>
  );
}
