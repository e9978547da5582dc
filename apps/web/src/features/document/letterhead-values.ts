import { type Letterhead, letterheadSchema, type Signer } from '@thidua/shared/document/letterhead.model';

/** The form as it is typed: recipients as lines, each signer with a key of its own. */
export interface LetterheadValues extends Omit<Letterhead, 'signers' | 'recipients' | 'unitRecipients'> {
  signers: (Signer & { key: number })[];
  recipients: string;
  unitRecipients: string;
}

export const valuesOf = ({ signers, recipients, unitRecipients, ...rest }: Letterhead): LetterheadValues => ({
  ...rest,
  signers: signers.map((signer, key) => ({ ...signer, key })),
  recipients: recipients.join('\n'),
  unitRecipients: unitRecipients.join('\n'),
});

/** What was typed as the letterhead it makes, or at which places it makes none ('signers.0.of'). */
export function readLetterhead(
  values: LetterheadValues,
): { letterhead: Letterhead } | { faults: Set<string> } {
  const read = letterheadSchema.safeParse({
    ...values,
    signers: values.signers.map(({ post, form, of }) => ({ post, form, of: form === 'own' ? '' : of })),
    recipients: linesOf(values.recipients),
    unitRecipients: linesOf(values.unitRecipients),
  });
  if (read.success) return { letterhead: read.data };
  return { faults: new Set(read.error.issues.map(({ path }) => path.join('.'))) };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^[-–\s]+|[;.\s]+$/g, ''))
    .filter((line) => line !== '');
