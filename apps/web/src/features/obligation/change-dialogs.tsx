import { Modal } from '@mantine/core';
import type { ObligationWords } from '@thidua/shared/obligation/obligation.words';
import { useRef } from 'react';
import { useShellWords } from '../../platform/shell-words.ts';
import { useTell } from '../../ui/tell.tsx';
import { ExemptForm } from './exempt-form.tsx';
import { ExtendForm } from './extend-form.tsx';
import { useObligationWords } from './obligation.words.ts';
import { UrgeForm } from './urge-form.tsx';
import { useRestoreDue } from './use-restore-due.ts';

export type ChangeKind = 'urge' | 'extend' | 'exempt';

/** An obligation that was chosen; only what is still owed is passed on. */
export interface ChosenDuty {
  id: string;
  unitId: string;
  dueAt: string;
  timesUrged: number;
  lastUrgedAt: string | null;
}

export interface ChangeDialogsProps {
  change: ChangeKind | null;
  chosen: readonly ChosenDuty[];
  onClose: () => void;
  /** The act was done: the choice may be dropped. */
  onDone: () => void;
}

export interface ChangeFormProps {
  chosen: readonly ChosenDuty[];
  onClose: () => void;
  onChanged: (answer: { changed: number; skipped: number }) => void;
}

const forms = { urge: UrgeForm, extend: ExtendForm, exempt: ExemptForm };
const tellings = { urge: 'urged', extend: 'extended', exempt: 'exempted' } as const;

const titleOf = (change: ChangeKind, n: number, words: ObligationWords['change']) =>
  ({ urge: words.urgeTitle, extend: words.extendTitle, exempt: words.exemptTitle })[change](n);

export default function ChangeDialogs({ change, chosen, onClose, onDone }: ChangeDialogsProps) {
  const words = useObligationWords().change;
  const { close } = useShellWords();
  const tell = useTell();
  const restore = useRestoreDue();
  const last = useRef<ChangeKind>('urge');
  if (change) last.current = change; // while the window fades out it keeps its contents
  const shown = last.current;
  const Form = forms[shown];
  const n = shown === 'urge' ? new Set(chosen.map((one) => one.unitId)).size : chosen.length;
  const onChanged = ({ changed, skipped }: { changed: number; skipped: number }) => {
    const said = words[tellings[shown]](shown === 'urge' ? Math.min(n, changed) : changed);
    const canUndo = shown !== 'urge' && changed > 0;
    tell(
      skipped > 0 ? `${said}. ${words.skipped(skipped)}.` : said,
      canUndo ? { onUndo: () => restore(chosen.map((one) => one.id)) } : {},
    );
    onClose();
    onDone();
  };
  return (
    <Modal
      opened={change !== null}
      onClose={onClose}
      title={titleOf(shown, n, words)}
      size={480}
      closeButtonProps={{ 'aria-label': close }}
    >
      <Form chosen={chosen} onClose={onClose} onChanged={onChanged} />
    </Modal>
  );
}
