import { fold } from '../kernel/text.ts';
import type { Signer } from './letterhead.model.ts';

/** 'KT. Giám đốc' above 'Phó Giám đốc': the lines above a name, before they are printed in capitals. */
export function signatureLines(
  post: string,
  signers: readonly Signer[],
  actsFor: string | null = null,
): string[] {
  const signer = signerOf(post, signers);
  if (signer && signer.form !== 'own') return [`${signer.form}. ${signer.of}`, post];
  return actsFor ? [`KT. ${actsFor}`, post] : [post];
}

/** The longest post that the person's begins with: 'Phó Giám đốc' for 'Phó Giám đốc phụ trách khối Bổ trợ'. */
function signerOf(post: string, signers: readonly Signer[]): Signer | undefined {
  const whole = `${fold(post)} `;
  return signers
    .filter((one) => whole.startsWith(`${fold(one.post)} `))
    .sort((one, two) => two.post.length - one.post.length)[0];
}
