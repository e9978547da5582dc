import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, type NumberStyle, parseDecimal, percentage, ratio, sumExact } from './decimal.ts';

const styles = fc.constantFrom<NumberStyle>('vi', 'en');
const scales = fc.integer({ min: 0, max: 6 });
const integers = fc.maxSafeInteger();

describe('reading decimals', () => {
  it.each([
    ['1.234,5', 1, 'vi', 12_345],
    ['1,234.5', 1, 'en', 12_345],
    ['1234,5', 2, 'vi', 123_450],
    ['1 234\u00a0567,25', 2, 'vi', 123_456_725],
    ['1.500', 0, 'vi', 1500],
    ['  -0,5 ', 1, 'vi', -5],
    ['\u22122', 0, 'en', -2],
    ['-0', 0, 'vi', 0],
    ['007', 0, 'vi', 7],
    ['9007199254740991', 0, 'vi', Number.MAX_SAFE_INTEGER],
  ] as const)('%s at scale %i (%s)', (text, scale, style, value) => {
    expect(parseDecimal(text, scale, style)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 0, 'vi', 'empty'],
    [' \u00a0', 0, 'vi', 'empty'],
    ['1.5', 1, 'vi', 'badGrouping'],
    ['1,5', 1, 'en', 'badGrouping'],
    ['1.23.456', 0, 'vi', 'badGrouping'],
    ['1234.567', 0, 'vi', 'badGrouping'],
    ['1.234 567', 0, 'vi', 'badGrouping'],
    ['1,55', 1, 'vi', 'tooManyDecimals'],
    ['1,50', 1, 'vi', 'tooManyDecimals'],
    ['1,5', 0, 'vi', 'tooManyDecimals'],
    ['1,', 1, 'vi', 'notANumber'],
    [',5', 1, 'vi', 'notANumber'],
    ['1,5,5', 1, 'vi', 'notANumber'],
    ['--5', 0, 'vi', 'notANumber'],
    ['12 cái', 0, 'vi', 'notANumber'],
    ['1e3', 0, 'vi', 'notANumber'],
    ['١٢', 0, 'vi', 'notANumber'],
    ['Infinity', 0, 'en', 'notANumber'],
    ['9007199254740992', 0, 'vi', 'tooLarge'],
    ['9007199254740991', 1, 'vi', 'tooLarge'],
  ] as const)('refuses "%s" at scale %i (%s): %s', (text, scale, style, reason) => {
    expect(parseDecimal(text, scale, style)).toEqual({ ok: false, reason });
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(integers, scales, styles, fc.boolean(), (value, scale, style, trim) => {
        const written = formatDecimal(value, scale, style, { trim });
        expect(parseDecimal(written, scale, style)).toEqual({ ok: true, value });
      }),
    );
  });

  it('never throws at what a person types', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,- \u00a0ax') });
    fc.assert(
      fc.property(typed, scales, styles, (text, scale, style) => {
        const parsed = parseDecimal(text, scale, style);
        if (parsed.ok) expect(Number.isSafeInteger(parsed.value) && !Object.is(parsed.value, -0)).toBe(true);
      }),
    );
  });
});

describe('writing decimals', () => {
  it.each([
    [12_345, 1, 'vi', false, '1.234,5'],
    [12_345, 1, 'en', false, '1,234.5'],
    [123_450, 2, 'vi', false, '1.234,50'],
    [123_450, 2, 'vi', true, '1.234,5'],
    [1_000, 3, 'vi', true, '1'],
    [-5, 2, 'vi', false, '-0,05'],
    [0, 2, 'vi', true, '0'],
    [1_234_567_890, 0, 'vi', false, '1.234.567.890'],
    [999, 0, 'en', false, '999'],
  ] as const)('%i at scale %i (%s, trim %s) is %s', (value, scale, style, trim, text) => {
    expect(formatDecimal(value, scale, style, { trim })).toBe(text);
  });

  it('refuses what is not exact', () => {
    expect(() => formatDecimal(0.5, 0, 'vi')).toThrow(RangeError);
    expect(() => formatDecimal(5, 7, 'vi')).toThrow(RangeError);
    expect(() => parseDecimal('5', -1, 'vi')).toThrow(RangeError);
  });
});

describe('sums and ratios', () => {
  it('adds exactly or not at all', () => {
    expect(sumExact([1, 2, 3])).toBe(6);
    expect(sumExact([])).toBe(0);
    expect(sumExact([Number.MAX_SAFE_INTEGER, 1, -1])).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => sumExact([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });

  it.each([
    [17, 18, 0, 94],
    [17, 18, 1, 944],
    [1, 8, 0, 13],
    [1, 8, 1, 125],
    [-1, 8, 0, -13],
    [1, 3, 2, 3333],
    [0, 5, 0, 0],
    [5, 5, 0, 100],
    [199, 200, 0, 100],
    [5, 0, 0, undefined],
    [0, 0, 0, undefined],
  ])('%i of %i at scale %i is %s per cent', (part, whole, scale, percent) => {
    expect(percentage(part, whole, scale)).toBe(percent);
  });

  it('a ratio is off by at most half a unit of its scale', () => {
    const small = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(
        small,
        small.filter((n) => n !== 0),
        fc.integer({ min: 0, max: 4 }),
        (a, b, scale) => {
          const found = BigInt(ratio(a, b, scale)!);
          const error = found * BigInt(b) - BigInt(a) * 10n ** BigInt(scale);
          const size = error < 0n ? -error : error;
          expect(2n * size <= BigInt(Math.abs(b))).toBe(true);
        },
      ),
    );
  });
});
