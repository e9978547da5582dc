import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { ConsolidatedUnit, Consolidation } from '@thidua/shared/consolidation/consolidation.model';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useConsolidationWords } from './consolidation.words.ts';
import { movesOn } from './consolidation-refreshes.ts';
import { changedUnits } from './unit-names.ts';

/** Something below stands otherwise than it was gathered: what, of whom, and the two ways to go on. */
export function OutdatedBar({ view }: { view: Consolidation }) {
  const words = useConsolidationWords();
  const say = useProblemWords();
  const tell = useTell();
  const [isAsking, ask] = useState(false);
  const gather = useAct(consolidationApi.gather, {
    refreshes: movesOn,
    onSuccess: () => tell(words.gathered.done),
    onError: (fault) => tell(say(fault), { tone: 'danger' }),
  });
  const keep = useAct(consolidationApi.keep, {
    refreshes: movesOn,
    onSuccess: () => {
      ask(false);
      tell(words.outdated.keptDone);
    },
  });
  const units = changedUnits(view);
  if (units.length === 0) return <KeptLine view={view} />;
  const n = view.figures.filter(({ now }) => now !== null).length;
  const params = { id: view.id };
  const mayGather = view.actions.gather?.allowed;
  return (
    <>
      <Notice
        tone="warn"
        icon={<Glyph k="stale" size={18} />}
        title={words.outdated.title(n)}
        actions={
          mayGather ? (
            <>
              <Button size="xs" onClick={() => ask(true)}>
                {words.outdated.keep}
              </Button>
              <Button
                size="xs"
                leftSection={<IconRefresh size={15} stroke={1.8} aria-hidden />}
                loading={gather.isPending}
                onClick={() => gather.mutate({ params, body: { rev: view.rev } })}
              >
                {words.gathered.again(n)}
              </Button>
            </>
          ) : undefined
        }
      >
        <ChangedUnits units={units} />
        {view.state === 'approved' ? ` ${words.outdated.afterApproval}` : null}
      </Notice>
      <ReasonDialog
        label={words.dialogs.reason}
        tooShort={words.dialogs.reasonNeeded}
        opened={isAsking}
        onClose={() => ask(false)}
        title={words.outdated.keepTitle}
        body={words.outdated.keepBody}
        act={words.outdated.keep}
        busy={keep.isPending}
        problem={keep.error && say(keep.error)}
        onAct={(reason) => keep.mutate({ params, body: { rev: view.rev, reason } })}
      />
    </>
  );
}

const atMost = 3;

function ChangedUnits({ units }: { units: readonly ConsolidatedUnit[] }) {
  const words = useConsolidationWords().outdated;
  const format = useFormat();
  const told = units.slice(0, atMost).map(({ unit, sources }) => {
    const source = sources.find(({ now, isKept }) => now !== null && !isKept);
    const now = source?.now;
    if (!source || !now) return '';
    if (now.state === 'exempt') return words.exempt(unit.name);
    if (now.version === null) return words.returned(unit.name);
    const at = now.submittedAt ? format.when(now.submittedAt) : '';
    return source.version === null ? words.late(unit.name, at) : words.again(unit.name, at);
  });
  const more = units.length - atMost;
  return <>{[...told, more > 0 ? words.more(more) : ''].filter(Boolean).join(' ')}</>;
}

/** The office has decided to keep what it had: whoever approves reads why. */
function KeptLine({ view: { kept } }: { view: Consolidation }) {
  const words = useConsolidationWords().outdated;
  const format = useFormat();
  if (!kept) return null;
  return (
    <Notice tone="info" title={words.kept(kept.by.post || kept.by.name, format.when(kept.at))}>
      {kept.reason}
    </Notice>
  );
}
