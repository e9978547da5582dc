import type { GlyphKey } from './glyph-shapes.tsx';

export type Tone = 'lam' | 'ok' | 'warn' | 'danger' | 'gold' | 'sec' | 'mute';

export const glyphTones: Record<GlyphKey, Tone> = {
  ok: 'ok',
  dot: 'ok',
  wait: 'ok',
  late: 'warn',
  ret: 'warn',
  miss: 'danger',
  soon: 'lam',
  draft: 'lam',
  not: 'mute',
  ex: 'sec',
  over: 'danger',
  warn: 'warn',
  watch: 'warn',
  stale: 'warn',
  gold: 'gold',
  fail: 'danger',
  hold: 'sec',
  second: 'lam',
  again: 'warn',
  hidden: 'sec',
  off: 'warn',
  sent: 'ok',
};

/** The token of a tone for words: warning and gold at full strength are too light for text. */
export const textColour: Record<Tone, string> = {
  lam: 'var(--lam)',
  ok: 'var(--ok)',
  warn: 'var(--warn-t)',
  danger: 'var(--danger)',
  gold: 'var(--gold-t)',
  sec: 'var(--sec)',
  mute: 'var(--sec)',
};
