import { ActionIcon, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type SigningForm, signingForms } from '@thidua/shared/document/letterhead.model';
import css from './letterhead.module.css';
import { useLetterheadWords } from './letterhead.words.ts';
import type { LetterheadValues } from './letterhead-values.ts';

type Typed = LetterheadValues['signers'][number];

interface SignerFieldsProps {
  signer: Typed;
  at: number;
  faults: ReadonlySet<string>;
  onChange: (signer: Typed) => void;
  onDrop: () => void;
}

/** One post and how it signs. */
export function SignerFields({ signer, at, faults, onChange, onDrop }: SignerFieldsProps) {
  const { head: words, forms, faults: said } = useLetterheadWords();
  return (
    <div className={css.signer}>
      <TextInput
        label={words.post}
        maxLength={100}
        value={signer.post}
        error={faults.has(`signers.${at}.post`) ? words.needText : undefined}
        onChange={(event) => onChange({ ...signer, post: event.currentTarget.value })}
      />
      <Select
        label={words.form}
        allowDeselect={false}
        value={signer.form}
        data={signingForms.map((value) => ({
          value,
          label: value === 'own' ? forms.own.name : `${forms[value].name} ${forms[value].about}`,
        }))}
        onChange={(form) => form && onChange({ ...signer, form: form as SigningForm })}
      />
      {signer.form === 'own' ? (
        <span className={css.nobody} />
      ) : (
        <TextInput
          label={words.of}
          maxLength={100}
          value={signer.of}
          error={faults.has(`signers.${at}.of`) ? said.signerOf : undefined}
          onChange={(event) => onChange({ ...signer, of: event.currentTarget.value })}
        />
      )}
      <ActionIcon variant="subtle" size={36} aria-label={words.dropSigner(at + 1)} onClick={onDrop}>
        <IconTrash size={17} stroke={1.7} aria-hidden />
      </ActionIcon>
    </div>
  );
}
