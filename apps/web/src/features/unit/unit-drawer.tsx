import { unitApi } from '@thidua/shared/unit/unit.api';
import type { Unit, UnitAction, UnitDetail } from '@thidua/shared/unit/unit.model';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { AddUnitForm } from './add-unit-form.tsx';
import { EndUnitForm } from './end-unit-form.tsx';
import { MoveUnitForm } from './move-unit-form.tsx';
import { RenameUnitForm } from './rename-unit-form.tsx';
import { useUnitWords } from './unit.words.ts';
import { UnitRecord } from './unit-record.tsx';

export interface UnitFormProps {
  unit: UnitDetail;
  units: readonly Unit[];
  onClose: () => void;
}

const forms = { addBeneath: AddUnitForm, rename: RenameUnitForm, move: MoveUnitForm, end: EndUnitForm };

interface UnitDrawerProps {
  id: string | null;
  units: readonly Unit[];
  readOnly: boolean;
  onClose: () => void;
}

/** One unit beside the tree: what it was called when, and the four things that can be done with it. */
export function UnitDrawer({ id, units, readOnly, onClose }: UnitDrawerProps) {
  const words = useUnitWords().form;
  const [doing, setDoing] = useState<{ id: string; action: UnitAction } | null>(null);
  const asked = useAsk(unitApi.get, { params: { id: id ?? '' } }, { enabled: id !== null });
  const unit = asked.data;
  const action = doing && doing.id === id ? doing.action : null;
  const titles = {
    addBeneath: words.addTitle,
    rename: words.renameTitle,
    move: words.moveTitle,
    end: words.endTitle,
  };
  const name = unit?.name ?? units.find((one) => one.id === id)?.name ?? '';
  const close = () => {
    setDoing(null);
    onClose();
  };
  return (
    <SideDrawer opened={id !== null} onClose={close} title={action ? titles[action](name) : name}>
      <Body
        unit={unit}
        units={units}
        readOnly={readOnly}
        action={action}
        problem={asked.error}
        onRetry={retryOf(asked)}
        onAction={(next) => setDoing(next && id ? { id, action: next } : null)}
      />
    </SideDrawer>
  );
}

interface BodyProps {
  unit: UnitDetail | undefined;
  units: readonly Unit[];
  readOnly: boolean;
  action: UnitAction | null;
  problem: Parameters<ReturnType<typeof useProblemWords>>[0] | null;
  onRetry: (() => void) | undefined;
  onAction: (action: UnitAction | null) => void;
}

function Body({ unit, units, readOnly, action, problem, onRetry, onAction }: BodyProps) {
  const say = useProblemWords();
  if (!unit && problem) return <ErrorState problem={say(problem)} onRetry={onRetry} />;
  if (!unit) return <LoadingRows rows={4} />;
  if (!action) return <UnitRecord unit={unit} readOnly={readOnly} onAction={onAction} />;
  const Form = forms[action];
  return <Form unit={unit} units={units} onClose={() => onAction(null)} />;
}
