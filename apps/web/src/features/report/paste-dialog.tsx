import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import type { FigureField } from '@thidua/shared/form/template.model';
import { useState } from 'react';
import { useShellWords } from '../../platform/shell-words.ts';
import { useLang } from '../../platform/words.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTell } from '../../ui/tell.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import type { FormView } from './form-view.ts';
import css from './paste-dialog.module.css';
import { PastePreview } from './paste-preview.tsx';
import { planPaste } from './plan-paste.ts';
import { useReportFormWords } from './report.words.ts';

/** A block of a sheet on its way into the figures: `from` is the figure it was pasted into. */
export interface Pasted {
  text: string;
  from: string | null;
}

interface PasteDialogProps {
  pasted: Pasted;
  figures: readonly FigureField[];
  view: FormView;
  onClose: () => void;
}

/** Says what would go where before anything is filled in; one press fills it, one takes it back. */
export function PasteDialog({ pasted, figures, view, onClose }: PasteDialogProps) {
  const words = useReportFormWords().paste;
  const { close, cancel } = useShellWords();
  const [lang] = useLang();
  const tell = useTell();
  const isPhone = usePhone();
  const [text, setText] = useState(pasted.text);
  const plan = text.trim() === '' ? [] : planPaste(text, figures, pasted.from, lang);
  const filled = plan.flatMap(({ field, value, fault }) =>
    field && !fault ? [{ code: field.code, value }] : [],
  );
  const left = plan.filter(({ fault }) => fault && fault !== 'heading').length;

  const fill = () => {
    const before = filled.map(({ code }) => ({ code, value: view.values[code] ?? null }));
    for (const { code, value } of filled) view.set(code, value);
    tell(words.filled(filled.length), {
      onUndo: () => {
        for (const { code, value } of before) view.set(code, value);
      },
    });
    onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={words.title}
      size={720}
      fullScreen={isPhone}
      closeButtonProps={{ 'aria-label': close }}
    >
      <Stack gap={12}>
        <p className="sec">{words.lead}</p>
        <Textarea
          label={words.block}
          placeholder={words.example}
          autosize
          minRows={3}
          maxRows={6}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          classNames={{ input: css.block ?? '' }}
          data-autofocus={pasted.text === '' || undefined}
        />
        {plan.length > 0 ? <PastePreview plan={plan} view={view} /> : null}
        {left > 0 ? <Notice tone="warn">{words.left(left)}</Notice> : null}
        <Group justify="flex-end" gap={8}>
          <Button size={isPhone ? 'lg' : 'md'} onClick={onClose}>
            {cancel}
          </Button>
          <Button
            size={isPhone ? 'lg' : 'md'}
            variant="filled"
            disabled={filled.length === 0}
            onClick={fill}
            data-autofocus={pasted.text !== '' || undefined}
          >
            {words.fill(filled.length)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
