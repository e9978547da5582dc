import { fold } from '../kernel/text.ts';
import { usernameSchema } from './account.model.ts';

const bare = (text: string) => fold(text).replace(/[^a-z0-9 ]/g, '');

/**
 * A name to sign in with: what stands before the @ of a mail address, else the initials and the given name ("Nguyễn Văn An" ->
 * "nvan"), with the first number that makes it one nobody has. `isTaken` says of a name whether somebody has it.
 */
export function suggestUsername(
  name: string,
  email: string | null,
  isTaken: (username: string) => boolean,
): string {
  const words = bare(name).split(' ').filter(Boolean);
  const given = words.at(-1) ?? '';
  const initials = words.slice(0, -1).map((word) => word[0]);
  const ofName = `${initials.join('')}${given}`.slice(0, 36);
  const ofMail = usernameSchema.safeParse(email?.split('@')[0] ?? '').data?.slice(0, 36);
  const base = ofMail ?? (ofName.length >= 2 ? ofName : `nguoi${ofName}`);
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? base : `${base}${n}`;
    if (!isTaken(tried)) return tried;
  }
}
