import { fold } from '../kernel/text.ts';
import { demoPassword } from './demo.ts';

/** Fewest and most characters (code points) of a password. */
export const passwordLength = { least: 10, most: 200 } as const;

export const passwordFaults = ['tooShort', 'tooLong', 'likeUsername', 'common', 'unchanged'] as const;
export type PasswordFault = (typeof passwordFaults)[number];

/** Long enough, and yet among the first that anybody tries here. Folded, without what stands between letters and digits. */
const common = new Set([
  '0123456789',
  '1234567890',
  '9876543210',
  '0987654321',
  '1234512345',
  '1q2w3e4r5t',
  '1qaz2wsx3edc',
  'q1w2e3r4t5',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm123',
  'qwerty12345',
  'abc1234567',
  'abcd123456',
  'abcdefghij',
  'password12',
  'password123',
  'passw0rd123',
  'matkhau123',
  'matkhau1234',
  'matkhaumoi',
  'iloveyou123',
  'anhyeuem123',
  'emyeuanh123',
  'vietnam123',
  'vietnam2021',
  'administrator',
  'thiduakhenthuong',
  'khanhhoa123',
  'sotuphap123',
  demoPassword.replace('-', ''),
]);

const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * What is wrong with a new password, or undefined where nothing is. No rule asks for signs or capitals (they make passwords
 * that are written on paper); length, the user name and the list of common ones decide (OWASP ASVS 5.0, 6.2).
 * `old` is the password it replaces, where that is known.
 */
export function passwordFault(password: string, username: string, old?: string): PasswordFault | undefined {
  const length = [...password].length;
  if (length < passwordLength.least) return 'tooShort';
  if (length > passwordLength.most) return 'tooLong';
  const core = bare(password);
  const name = bare(username);
  // A short name ("an") is part of many good passwords; from four letters on it is the first thing a guesser adds digits to.
  if (core === name || (name.length >= 4 && core.replace(name, '').length < 6 && core.includes(name)))
    return 'likeUsername';
  if (common.has(core) || /^(.{1,3})\1+$/u.test(core) || core === '') return 'common';
  if (old !== undefined && password === old) return 'unchanged';
  return undefined;
}
