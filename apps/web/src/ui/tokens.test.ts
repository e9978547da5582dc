import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const lightAt = css.indexOf('--ground:');
const darkAt = css.search(/color-scheme=.dark./);

function tokensFrom(start: number): Record<string, string> {
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
}

const themes = { light: tokensFrom(lightAt), dark: tokensFrom(darkAt) };

/** Relative luminance and contrast of WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['ground', 'surface', 'sunken', 'hover'];
const texts: [text: string, grounds: string[]][] = [
  ['ink', [...grounds, 'warn-bg', 'danger-bg', 'ok-bg', 'lam-bg', 'lam-bg2', 'line']],
  ['sec', grounds],
  ['faint', ['surface', 'ground']],
  ['lam', [...grounds, 'lam-bg', 'lam-bg2', 'warn-bg']],
  ['ok', ['surface', 'ground', 'ok-bg']],
  ['warn-t', ['surface', 'ground', 'warn-bg']],
  ['danger', ['surface', 'ground', 'danger-bg']],
  ['gold-t', ['surface', 'gold-bg']],
];

describe.each(Object.entries(themes))('%s', (name, theme) => {
  const hexOf = (token: string) => theme[token] ?? themes.light[token] ?? '';

  it.each(texts)('%s is read on its grounds', (text, on) => {
    for (const ground of on)
      expect(contrast(hexOf(text), hexOf(ground)), `${text} on ${ground} (${name})`).toBeGreaterThanOrEqual(
        4.5,
      );
  });

  it('has white text on filled buttons and ink on badges', () => {
    expect(contrast('#ffffff', hexOf('lam-fill'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#ffffff', hexOf('danger-fill') || hexOf('danger'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(hexOf('on-badge'), hexOf('badge'))).toBeGreaterThanOrEqual(4.5);
  });

  it('has input borders and signs that are seen', () => {
    for (const mark of ['field', 'lam', 'ok', 'warn', 'danger', 'gold'])
      expect(contrast(hexOf(mark), hexOf('surface')), mark).toBeGreaterThanOrEqual(3);
  });
});
