import type { ReactNode } from 'react';

/** Shape first, colour second: every state has an outline of its own in a 16 px box, drawn with `currentColor`. */
const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;
const cut = { ...line, stroke: 'var(--surface)' } as const;
const triangle = 'M8 2.2 14.4 13.4a.7.7 0 0 1-.6 1H2.2a.7.7 0 0 1-.6-1z';
const bang = 'M8 6.4v3.4M8 12.1v.01';
const cloud = 'M4.6 12.6a3 3 0 0 1-.3-6 4 4 0 0 1 7.7.9 2.6 2.6 0 0 1 1.4 2.3';

export const glyphShapes = {
  ok: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m5 8.2 2.1 2.1 4-4.4" {...cut} />
    </>
  ),
  dot: <circle cx="8" cy="8" r="4" fill="currentColor" />,
  wait: (
    <>
      <circle cx="8" cy="8" r="6.2" {...line} />
      <path d="m5.4 8.2 1.8 1.8 3.4-3.7" {...line} />
    </>
  ),
  late: (
    <>
      <circle cx="8" cy="8" r="6.2" {...line} />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
    </>
  ),
  ret: <path d="M5.6 2.8 2.4 6l3.2 3.2M2.6 6h7a3.5 3.5 0 0 1 0 7H7.4" {...line} strokeWidth={1.8} />,
  miss: <circle cx="8" cy="8" r="5.4" {...line} strokeWidth={2.6} />,
  soon: (
    <>
      <circle cx="8" cy="8" r="6.2" {...line} />
      <path d="M8 8V2.6A5.4 5.4 0 0 1 13.4 8z" fill="currentColor" />
    </>
  ),
  draft: <circle cx="8" cy="8" r="6.2" {...line} strokeLinecap="butt" strokeDasharray="2.9 1.97" />,
  not: <circle cx="8" cy="8" r="1.5" fill="currentColor" />,
  ex: <path d="M4 8h8" {...line} />,
  over: (
    <>
      <path d={triangle} fill="currentColor" />
      <path d={bang} {...cut} />
    </>
  ),
  warn: (
    <>
      <path d={triangle} {...line} />
      <path d={bang} {...line} />
    </>
  ),
  watch: (
    <>
      <path d="M8 1.4 14.6 8 8 14.6 1.4 8z" {...line} />
      <path d="M8 4.9v3.4M8 10.9v.01" {...line} />
    </>
  ),
  stale: <path d="M13.2 5.2A6 6 0 1 0 14 8M13.8 2v3.4h-3.4" {...line} strokeWidth={1.8} />,
  gold: <path d="m8 1.4 2 4.2 4.6.6-3.4 3.2.9 4.6L8 11.8 3.9 14l.9-4.6L1.4 6.2 6 5.6z" fill="currentColor" />,
  fail: (
    <>
      <rect x="1.4" y="1.4" width="13.2" height="13.2" rx="3.4" fill="currentColor" />
      <path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" {...cut} />
    </>
  ),
  hold: (
    <path
      d="M4.4 1.8h7.2M4.4 14.2h7.2M5 2c0 3.4 6 4.4 6 12M11 2c0 3.4-6 4.4-6 12"
      {...line}
      strokeWidth={1.4}
    />
  ),
  second: (
    <path
      d="M6.6 7.4a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM1.8 14a4.8 4.8 0 0 1 7-4.2M9.8 12.2l1.7 1.7 3-3.4"
      {...line}
    />
  ),
  again: (
    <path
      d="M2.4 7.6V7A3 3 0 0 1 5.4 4h7.4M10.6 1.6 13 4l-2.4 2.4M13.6 8.4V9a3 3 0 0 1-3 3H3.2M5.4 14.4 3 12l2.4-2.4"
      {...line}
    />
  ),
  hidden: (
    <path
      d="M2 2l12 12M6.7 6.8a1.8 1.8 0 0 0 2.5 2.5M4.4 4.6C3 5.5 2 6.8 1.4 8c1.3 2.6 3.6 4.4 6.6 4.4 1.2 0 2.3-.3 3.3-.8M6.8 3.7 8 3.6c3 0 5.3 1.8 6.6 4.4-.4.8-.9 1.5-1.5 2.1"
      {...line}
    />
  ),
  off: <path d={`${cloud}M2 2l12 12`} {...line} />,
  sent: <path d={`${cloud}M8 12.6l1.8 1.8 3.6-4`} {...line} />,
} satisfies Record<string, ReactNode>;

export type GlyphKey = keyof typeof glyphShapes;

export const glyphKeys = Object.keys(glyphShapes) as GlyphKey[];
