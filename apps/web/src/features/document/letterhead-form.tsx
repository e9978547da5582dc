import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { letterheadApi } from '@thidua/shared/document/letterhead.api';
import type { LetterheadPage } from '@thidua/shared/document/letterhead.model';
import { unitMark } from '@thidua/shared/document/unit-recipients';
import { type FormEvent, useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { FormFoot } from '../../ui/form-foot.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTell } from '../../ui/tell.tsx';
import css from './letterhead.module.css';
import { useLetterheadWords } from './letterhead.words.ts';
import { readLetterhead, valuesOf } from './letterhead-values.ts';
import { SignerFields } from './signer-fields.tsx';

const mostSigners = 12;

export function LetterheadForm({ settled, onClose }: { settled: LetterheadPage; onClose: () => void }) {
  const { head: words, faults: said } = useLetterheadWords();
  const say = useProblemWords();
  const tell = useTell();
  const [values, setValues] = useState(() => valuesOf(settled.letterhead));
  const [faults, setFaults] = useState<ReadonlySet<string>>(new Set());
  const change = useAct(letterheadApi.change, {
    refreshes: ['letterhead'],
    onSuccess: () => {
      tell(words.saved);
      onClose();
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const read = readLetterhead(values);
    if ('faults' in read) return setFaults(read.faults);
    setFaults(new Set());
    const { letterhead } = read;
    return change.mutate({ params: { id: settled.agencyId }, body: { rev: settled.rev, letterhead } });
  };
  const text = (name: 'superior' | 'agency' | 'symbol' | 'place', fault: string) => ({
    label: words[name],
    value: values[name],
    maxLength: 200,
    required: name !== 'superior',
    error: faults.has(name) ? fault : undefined,
    onChange: (event: { currentTarget: { value: string } }) =>
      setValues({ ...values, [name]: event.currentTarget.value }),
  });
  const lines = (name: 'recipients' | 'unitRecipients', description: string) => ({
    label: words[name],
    description,
    autosize: true,
    minRows: 4,
    required: true,
    value: values[name],
    error: [...faults].some((place) => place.split('.')[0] === name) ? words.needText : undefined,
    onChange: (event: { currentTarget: { value: string } }) =>
      setValues({ ...values, [name]: event.currentTarget.value }),
  });
  const add = () => {
    const key = Math.max(-1, ...values.signers.map((one) => one.key)) + 1;
    setValues({ ...values, signers: [...values.signers, { key, post: '', form: 'KT', of: '' }] });
  };
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap={14}>
        <Notice tone="info">{words.hint}</Notice>
        <TextInput {...text('superior', words.needText)} />
        <TextInput {...text('agency', words.needText)} />
        <TextInput
          {...text('symbol', said.symbol)}
          maxLength={20}
          w={200}
          description={words.symbolHint(values.symbol)}
        />
        <TextInput {...text('place', words.needText)} maxLength={60} />
        <fieldset className={css.signers}>
          <legend>{words.signers}</legend>
          {values.signers.map((signer, at) => (
            <SignerFields
              key={signer.key}
              signer={signer}
              at={at}
              faults={faults}
              onChange={(next) =>
                setValues({
                  ...values,
                  signers: values.signers.map((one) => (one.key === next.key ? next : one)),
                })
              }
              onDrop={() =>
                setValues({ ...values, signers: values.signers.filter((one) => one.key !== signer.key) })
              }
            />
          ))}
          {values.signers.length < mostSigners ? (
            <Button size="sm" leftSection={<IconPlus size={16} stroke={1.8} aria-hidden />} onClick={add}>
              {words.addSigner}
            </Button>
          ) : null}
        </fieldset>
        <Textarea {...lines('recipients', words.recipientsHint)} />
        <Textarea {...lines('unitRecipients', words.unitRecipientsHint(unitMark))} minRows={2} />
        <FormFoot
          act={words.save}
          busy={change.isPending}
          problem={change.error ? say(change.error) : undefined}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
