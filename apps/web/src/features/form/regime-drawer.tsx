import { Button, Stack } from '@mantine/core';
import { regimeApi } from '@thidua/shared/form/regime.api';
import type { Regime } from '@thidua/shared/form/regime.model';
import { addDays } from '@thidua/shared/kernel/day';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useRegimeWords } from './regime.words.ts';
import { RegimeEffect } from './regime-effect.tsx';
import { RegimeFields } from './regime-fields.tsx';
import { regimeChanges } from './regime-refreshes.ts';
import { faultsOf, newValues, rulesOf, valuesOf } from './regime-values.ts';

interface RegimeDrawerProps {
  /** Null for a regime to be. */
  regime: Regime | null;
  onClose: () => void;
}

/** Draws up a regime or changes its rules, with the effect in sight while it is written. */
export default function RegimeDrawer({ regime, onClose }: RegimeDrawerProps) {
  const { form: words } = useRegimeWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const { today } = useFormat();
  const [values, setValues] = useState(() =>
    regime ? valuesOf(regime, nextStart(regime, today)) : newValues(today),
  );
  const [isTried, setTried] = useState(false);
  const save = useSave(regime, onClose);
  const faults = faultsOf(values, regime !== null);
  const send = () => {
    setTried(true);
    if (Object.keys(faults).length > 0 || !values.from) return;
    const rules = rulesOf(values);
    if (regime) save.change(values.from, rules, values.reason.trim());
    else {
      const { creditorUnitId } = values;
      save.drawUp(values.periodKind, values.from, {
        ...rules,
        ...(creditorUnitId ? { creditorUnitId } : {}),
      });
    }
  };
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={regime ? words.changeTitle : words.drawUpTitle}
      width={680}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button variant="filled" loading={save.isPending} onClick={send}>
            {regime ? words.change : words.drawUp}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {save.error ? (
          <Notice tone="danger" live>
            {say(save.error)}
          </Notice>
        ) : null}
        <RegimeFields
          values={values}
          onChange={(change) => setValues((last) => ({ ...last, ...change }))}
          faults={isTried ? faults : {}}
          isChange={regime !== null}
          effect={<RegimeEffect regime={regime} values={values} />}
        />
      </Stack>
    </SideDrawer>
  );
}

/** The first day of the next period that has not begun: the natural day for a change. */
const nextStart = (regime: Regime, today: string): string =>
  regime.calendar.find((period) => period.firstDay > today)?.firstDay ?? addDays(today, 1);

type Rules = ReturnType<typeof rulesOf>;

function useSave(regime: Regime | null, onClose: () => void) {
  const { form: words } = useRegimeWords();
  const tell = useTell();
  const go = useNavigate();
  const drawUp = useAct(regimeApi.drawUp, {
    refreshes: regimeChanges,
    onSuccess: (made) => {
      tell(words.drawnUp(made.name));
      onClose();
      void go(paths.regime(made.id));
    },
  });
  const change = useAct(regimeApi.change, {
    refreshes: regimeChanges,
    onSuccess: () => {
      tell(words.changed);
      onClose();
    },
  });
  return {
    isPending: drawUp.isPending || change.isPending,
    error: drawUp.error ?? change.error,
    drawUp: (
      periodKind: Exclude<Regime['periodKind'], 'thematic'>,
      startsOn: string,
      rules: Rules & { creditorUnitId?: string },
    ) => drawUp.mutate({ body: { ...rules, periodKind, startsOn } }),
    change: (appliesFrom: string, rules: Rules, reason: string) =>
      regime &&
      change.mutate({ params: { id: regime.id }, body: { rev: regime.rev, appliesFrom, reason, ...rules } }),
  };
}
