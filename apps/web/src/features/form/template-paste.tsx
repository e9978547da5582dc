import { Modal, Stack, Textarea } from '@mantine/core';
import { formApi } from '@thidua/shared/form/form.api';
import { useState } from 'react';
import { call } from '../../platform/api.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { FormFoot } from '../../ui/form-foot.tsx';
import { useDesignWords } from './form.words.ts';
import { type PastedLine, readOutline } from './read-outline.ts';
import css from './template.module.css';
import type { Catalogue } from './template-catalogue.ts';

interface TemplatePasteProps {
  catalogue: Catalogue;
  placed: ReadonlySet<string>;
  /** The codes to be placed, new indicators included. */
  onAdd: (codes: readonly string[]) => Promise<void> | void;
  onClose: () => void;
}

/** A column of names from a paper or a sheet becomes figures of the form; what it will do to each line is shown first. */
export default function TemplatePaste({ catalogue, placed, onAdd, onClose }: TemplatePasteProps) {
  const words = useDesignWords().paste;
  const shell = useShellWords();
  const say = useProblemWords();
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const lines = readOutline(text, catalogue, placed);
  const taken = lines.filter((line) => line.kind !== 'placed');
  const told = (line: PastedLine) =>
    line.kind === 'found'
      ? words.found
      : line.kind === 'placed'
        ? words.placed
        : words.fresh(line.indicator.measuredIn);

  const add = async () => {
    setBusy(true);
    try {
      for (const line of taken)
        if (line.kind === 'fresh')
          await call(formApi.addIndicator, { body: line.indicator }, { idempotencyKey: crypto.randomUUID() });
      await onAdd(taken.map(({ indicator }) => indicator.code));
    } catch (fault) {
      setProblem(say(fault as never));
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.title}
      size={640}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (taken.length > 0) void add();
        }}
      >
        <Stack gap={12}>
          <p className={css.lead}>{words.body}</p>
          <Textarea
            label={words.field}
            placeholder={words.placeholder}
            autosize
            minRows={5}
            maxRows={10}
            data-autofocus
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {lines.length > 0 ? (
            <ul className={css.changes}>
              {lines.map((line) => (
                <li key={line.indicator.code} data-change={line.kind === 'fresh' ? 'added' : undefined}>
                  <b>{lines.indexOf(line) + 1}</b>
                  <span>
                    {line.indicator.name}
                    <span>{told(line)}</span>
                  </span>
                </li>
              ))}
            </ul>
          ) : null}
          {lines.some((line) => line.kind === 'fresh') ? <p className={css.lead}>{words.note}</p> : null}
          <FormFoot act={words.act(taken.length)} busy={isBusy} problem={problem} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
