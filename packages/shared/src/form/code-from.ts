import { fold } from '../kernel/text.ts';

const longest = 40;

/**
 * A stable code from a name ("Áp phích treo mới" → 'ap_phich_treo_moi'), of lower-case letters, digits and underscores, beginning with
 * a letter, at most 40 signs; where `taken` has it, numbered ('…_2').
 */
export function codeFrom(name: string, taken: ReadonlySet<string>, prefix = ''): string {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const begun = /^[a-z]/.test(prefix + words) ? prefix + words : `${prefix}m_${words}`;
  const base = begun
    .slice(0, longest - 4)
    .replace(/_+$/, '')
    .padEnd(2, '_1');
  if (!taken.has(base)) return base;
  for (let n = 2; ; n++) if (!taken.has(`${base}_${n}`)) return `${base}_${n}`;
}
