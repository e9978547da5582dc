import { Button, Select } from '@mantine/core';
import type { Answer } from '@thidua/shared/contract/endpoint';
import { periodsAhead } from '@thidua/shared/form/plan-periods';
import { regimeApi } from '@thidua/shared/form/regime.api';
import { sentenceCase } from '@thidua/shared/kernel/format';
import { decree09Cutoffs } from '@thidua/shared/kernel/period';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useFormat, useKernelWords } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct, useAsk } from '../../platform/query.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useTell } from '../../ui/tell.tsx';
import css from './regime.module.css';
import { useRegimeWords } from './regime.words.ts';
import { regimeChanges } from './regime-refreshes.ts';
import { sayCutoff, sayDue } from './say-regime.ts';

type Sample = Answer<typeof regimeApi.samples>['items'][number];

/** Ready regimes; one press and the periods are open. */
export default function SamplesDrawer({ onClose }: { onClose: () => void }) {
  const { samples: words } = useRegimeWords();
  const say = useProblemWords();
  const asked = useAsk(regimeApi.samples, {});
  return (
    <SideDrawer opened onClose={onClose} title={words.title} width={560}>
      <p className="sec">{words.lead}</p>
      {asked.isPending ? <LoadingRows rows={5} /> : null}
      {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      <ul className={css.samples}>
        {(asked.data?.items ?? []).map((sample) => (
          <SampleItem key={sample.code} sample={sample} />
        ))}
      </ul>
    </SideDrawer>
  );
}

function SampleItem({ sample }: { sample: Sample }) {
  const { samples: words, rule, often } = useRegimeWords();
  const { weekday } = useKernelWords();
  const heading = useId();
  return (
    <li aria-labelledby={heading}>
      <h3 id={heading}>{sample.name}</h3>
      {sample.regimeId ? (
        <Link to={paths.regime(sample.regimeId)}>
          <StateText k="ok" tight>
            {words.inUse}
          </StateText>
        </Link>
      ) : (
        <span className="sec">{often[sample.periodKind]}</span>
      )}
      <p>
        {sentenceCase(sayCutoff(sample.periodKind, sample.cutoff, rule, weekday))}. {rule.due}:{' '}
        {sayDue(sample.dueRule, rule)}. {words.contents(sample.figures, sample.parts)}.
      </p>
      {sample.regimeId ? null : <Start sample={sample} />}
    </li>
  );
}

/** From which period on, and the press itself. */
function Start({ sample }: { sample: Sample }) {
  const { samples: words } = useRegimeWords();
  const say = useProblemWords();
  const format = useFormat();
  const tell = useTell();
  const next = nextStart(sample);
  const [startsOn, setStartsOn] = useState(sample.startsOn);
  const adopt = useAct(regimeApi.adopt, {
    refreshes: [...regimeChanges, 'form'],
    onSuccess: (regime) => tell(words.adopted(regime.name)),
  });
  return (
    <div className={css.start}>
      <Select
        size="sm"
        w={230}
        aria-label={words.startsOn}
        allowDeselect={false}
        value={startsOn}
        onChange={(day) => day && setStartsOn(day)}
        data={[
          { value: sample.startsOn, label: words.thisPeriod(format.day(sample.startsOn)) },
          { value: next, label: words.nextPeriod(format.day(next)) },
        ]}
      />
      <Button
        size="sm"
        variant="filled"
        loading={adopt.isPending}
        onClick={() => adopt.mutate({ body: { sample: sample.code, startsOn } })}
      >
        {words.adopt}
      </Button>
      {adopt.error ? (
        <Notice tone="danger" live>
          {say(adopt.error)}
        </Notice>
      ) : null}
    </div>
  );
}

function nextStart({ periodKind, startsOn, cutoff = decree09Cutoffs[periodKind] }: Sample): string {
  const rules = { periodKind, startsOn, endsOn: null, editions: [{ appliesFrom: startsOn, cutoff }] };
  return periodsAhead(rules, null, 2)[1]?.firstDay ?? startsOn;
}
