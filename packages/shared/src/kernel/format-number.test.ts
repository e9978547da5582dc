import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDong,
  formatList,
  formatNumber,
  formatOutOf,
  formatPercent,
  formatPercentOf,
  formatShare,
  formatThousandDong,
} from './format-number.ts';
import { kernelWordsEn as en } from './kernel.words.en.ts';
import { kernelWords as vi } from './kernel.words.ts';

const seen = (text: string | undefined) => text?.replaceAll('\u00a0', '_');

describe('figures', () => {
  it.each([
    ['a count', formatCount(1234, 'person', vi), '1.234_người'],
    ['one of them in English', formatCount(1, 'person', en), '1_person'],
    ['several in English', formatCount(2, 'unit', en), '2_units'],
    ['a share', formatShare(9, 11, 'unit', vi), '9/11_đơn_vị'],
    ['a share in English', formatShare(1, 11, 'report', en), '1/11_reports'],
    ['a share without noun', formatOutOf(8, 9, vi), '8_trên_9'],
    ['per cent', formatPercent(94, vi), '94_%'],
    ['per cent with a decimal', formatPercent(944, vi, 1), '94,4_%'],
    ['per cent in English', formatPercent(944, en, 1), '94.4%'],
    ['per cent of a part', formatPercentOf(17, 18, vi), '94_%'],
    ['per cent of nothing', formatPercentOf(0, 0, vi), undefined],
    ['a decimal', formatNumber(12_345, vi, 1), '1.234,5'],
    ['đồng', formatDong(1_500_000, vi), '1.500.000_đồng'],
    ['thousand đồng', formatThousandDong(1_500_000, vi), '1.500_nghìn_đồng'],
    ['thousand đồng that is not round', formatThousandDong(1_500_500, vi), '1.500,5_nghìn_đồng'],
    ['thousand đồng in English', formatThousandDong(1_500_050, en), '1,500.05_thousand_VND'],
    ['a list', formatList(['a', 'b', 'c'], vi), 'a, b và c'],
    ['a list of two', formatList(['a', 'b'], en), 'a and b'],
    ['a list of one', formatList(['a'], vi), 'a'],
    ['an empty list', formatList([], vi), ''],
  ])('%s', (_, text, expected) => expect(seen(text)).toBe(expected));
});
