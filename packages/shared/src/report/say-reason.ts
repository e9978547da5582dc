import type { Reason, ReasonCode } from './report.value.ts';

/** A reason as it is read: what was tapped, then what was said; "other" is its words alone. */
export function sayReason({ why, text }: Reason, words: Readonly<Record<ReasonCode, string>>): string {
  if (why === 'other') return text;
  return [words[why], text].filter(Boolean).join('. ');
}
