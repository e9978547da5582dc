import { Button, Stack } from '@mantine/core';
import { formApi } from '@thidua/shared/form/form.api';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import type { CatalogueIndicator } from '@thidua/shared/form/template-design.model';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useDesignWords } from './form.words.ts';
import { IndicatorFields } from './indicator-fields.tsx';
import { finished, newIndicator, wrongIn } from './indicator-values.ts';

interface IndicatorDrawerProps {
  /** Null for one to be. */
  indicator: CatalogueIndicator | null;
  /** Codes that the catalogue has. */
  taken: ReadonlySet<string>;
  onSaved?: (indicator: CatalogueIndicator) => void;
  onClose: () => void;
}

/** One indicator of the catalogue; what it means is settled once a published form asks for it. */
export default function IndicatorDrawer({ indicator, taken, onSaved, onClose }: IndicatorDrawerProps) {
  const words = useDesignWords().indicator;
  const shell = useShellWords();
  const say = useProblemWords();
  const [values, setValues] = useState<Indicator>(indicator ?? newIndicator());
  const [isTried, setTried] = useState(false);
  const wrong = wrongIn(values);
  const acts = useActs(onClose, onSaved);

  const send = () => {
    setTried(true);
    if (wrong.length > 0) return;
    const { code, ...change } = finished(values, taken);
    if (indicator)
      acts.change.mutate({ params: { id: indicator.id }, body: { rev: indicator.rev, ...settable(change) } });
    else acts.add.mutate({ body: { code, ...change } });
  };
  const drop = async () => {
    if (!indicator) return;
    const { dropAsk, dropLost, drop: act } = words;
    if (await confirmAct({ title: dropAsk(indicator.name), lost: dropLost, act, danger: true }))
      acts.drop.mutate({ params: { id: indicator.id }, body: { rev: indicator.rev } });
  };
  const problem = acts.change.error ?? acts.add.error ?? acts.drop.error;
  const canDrop = indicator !== null && indicator.templates.length === 0;
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={indicator ? words.editTitle : words.newTitle}
      width={600}
      footer={
        <>
          {canDrop ? (
            <Button
              variant="subtle"
              color="danger"
              mr="auto"
              loading={acts.drop.isPending}
              onClick={() => void drop()}
            >
              {words.drop}
            </Button>
          ) : null}
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button variant="filled" loading={acts.add.isPending || acts.change.isPending} onClick={send}>
            {indicator ? words.save : words.create}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {problem ? (
          <Notice tone="danger" live>
            {say(problem)}
          </Notice>
        ) : null}
        {indicator?.isUsed ? <Notice>{words.used}</Notice> : null}
        <IndicatorFields
          values={values}
          isUsed={indicator?.isUsed ?? false}
          kept={indicator}
          wrong={isTried ? wrong : []}
          onChange={setValues}
        />
      </Stack>
    </SideDrawer>
  );
}

/** What a change may carry: the record's own marks are not the indicator's. */
function settable(change: Omit<Indicator, 'code'>): Omit<Indicator, 'code'> {
  const { name, measuredIn, kind, scale, acrossUnits, acrossTime, shownPer, guidance, choices, columns } =
    change;
  const plain = { name, measuredIn, kind, scale, acrossUnits, acrossTime, shownPer, guidance, choices };
  return columns ? { ...plain, columns } : plain;
}

function useActs(onClose: () => void, onSaved: ((indicator: CatalogueIndicator) => void) | undefined) {
  const { told } = useDesignWords().indicator;
  const tell = useTell();
  const done = (say: (name: string) => string) => (saved: CatalogueIndicator) => {
    tell(say(saved.name));
    onSaved?.(saved);
    onClose();
  };
  return {
    add: useAct(formApi.addIndicator, { onSuccess: done(told.added) }),
    change: useAct(formApi.changeIndicator, { onSuccess: done(told.saved) }),
    drop: useAct(formApi.dropIndicator, { onSuccess: onClose }),
  };
}
