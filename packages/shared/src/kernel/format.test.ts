import { describe, expect, it } from 'vitest';
import {
  fileName,
  formatAgo,
  formatDay,
  formatDayMonth,
  formatDays,
  formatInstant,
  formatNearDay,
  formatNearInstant,
  formatPaperDate,
  formatPeriod,
  formatTime,
  formatTimeLeft,
  formatWeekday,
  sentenceCase,
  weekdayShortName,
} from './format.ts';
import { kernelWordsEn as en } from './kernel.words.en.ts';
import { kernelWords as vi } from './kernel.words.ts';

/** Non-breaking spaces are written _ so that the cases show where a line may not break. */
const seen = (text: string) => text.replaceAll('\u00a0', '_');
const today = '2021-08-19';

describe('days', () => {
  it('are dd/MM/yyyy in every language', () => {
    expect(formatDay('2021-08-09')).toBe('09/08/2021');
    expect(formatDayMonth('2021-08-09')).toBe('09/08');
    expect(formatDays('2021-08-13', '2021-08-19')).toBe('13/08–19/08/2021');
    expect(formatDays('2020-12-15', '2021-01-14')).toBe('15/12/2020–14/01/2021');
    expect(formatDays(today, today)).toBe('19/08/2021');
  });

  it.each([
    ['2021-08-19', 'hôm_nay', 'today'],
    ['2021-08-18', 'hôm_qua', 'yesterday'],
    ['2021-08-20', 'ngày_mai', 'tomorrow'],
    ['2021-08-23', 'thứ_Hai_23/08', 'Monday_23/08'],
    ['2021-08-22', 'Chủ_nhật_22/08', 'Sunday_22/08'],
    ['2022-01-04', 'thứ_Ba_04/01/2022', 'Tuesday_04/01/2022'],
  ])('%s near 19/08/2021', (day, vietnamese, english) => {
    expect(seen(formatNearDay(day, today, vi))).toBe(vietnamese);
    expect(seen(formatNearDay(day, today, en))).toBe(english);
  });

  it('have weekday names', () => {
    const week = [
      '2021-08-16',
      '2021-08-17',
      '2021-08-18',
      '2021-08-19',
      '2021-08-20',
      '2021-08-21',
      '2021-08-22',
    ];
    expect(week.map((day) => weekdayShortName(day, vi)).join(' ')).toBe('T2 T3 T4 T5 T6 T7 CN');
    expect(seen(formatWeekday('2021-08-20', today, vi))).toBe('thứ_Sáu_20/08');
  });

  it.each([
    ['2021-02-08', 'ngày 08 tháng 02 năm 2021', '8 February 2021'],
    ['2021-03-09', 'ngày 09 tháng 3 năm 2021', '9 March 2021'],
    ['2021-10-20', 'ngày 20 tháng 10 năm 2021', '20 October 2021'],
  ])('%s on paper', (day, vietnamese, english) => {
    expect(formatPaperDate(day, vi)).toBe(vietnamese);
    expect(formatPaperDate(day, en)).toBe(english);
  });
});

describe('moments', () => {
  const due = '2021-08-20T10:00:00.000Z';
  it('are written in Ho Chi Minh City time', () => {
    expect(formatTime(due)).toBe('17:00');
    expect(seen(formatInstant(due, vi))).toBe('17:00 ngày_20/08/2021');
    expect(seen(formatInstant(due, en))).toBe('17:00 on_20/08/2021');
    expect(seen(formatNearInstant(due, today, vi))).toBe('17:00 ngày_mai');
    expect(seen(formatNearInstant(due, '2021-08-16', vi))).toBe('17:00 thứ_Sáu_20/08');
    expect(seen(formatNearInstant('2021-08-19T17:30:00.000Z', today, vi))).toBe('00:30 ngày_mai');
  });

  it.each([
    [{ late: false, amount: 2, unit: 'day' }, 'còn_2_ngày', '2_days_left'],
    [{ late: false, amount: 6, unit: 'hour' }, 'còn_6_giờ', '6_hours_left'],
    [{ late: true, amount: 3, unit: 'hour' }, 'trễ_3_giờ', '3_hours_late'],
    [{ late: true, amount: 1, unit: 'minute' }, 'trễ_1_phút', '1_minute_late'],
  ] as const)('%j', (left, vietnamese, english) => {
    expect(seen(formatTimeLeft(left, vi))).toBe(vietnamese);
    expect(seen(formatTimeLeft(left, en))).toBe(english);
  });

  it.each([
    ['2021-08-20T09:59:30.000Z', 'vừa xong'],
    ['2021-08-20T10:00:30.000Z', 'vừa xong'],
    ['2021-08-20T09:55:00.000Z', '5_phút_trước'],
    ['2021-08-20T07:00:00.000Z', '3_giờ_trước'],
    ['2021-08-18T10:00:00.000Z', '2_ngày_trước'],
  ])('%s was %s', (instant, words) => expect(seen(formatAgo(instant, due, vi))).toBe(words));
});

describe('periods', () => {
  it.each([
    ['2021-W33', 'tuần_33', 'tuần_33/2021', 'week_33', 'week_33,_2021'],
    ['2021-M08', 'tháng_8', 'tháng_8/2021', 'August', 'August_2021'],
    ['2021-Q3', 'quý_III', 'quý_III/2021', 'Q3', 'Q3_2021'],
    ['2021-H1', '6_tháng đầu_năm', '6_tháng đầu_năm_2021', 'first_half', 'first_half of_2021'],
    ['2021-H2', '6_tháng cuối_năm', '6_tháng cuối_năm_2021', 'second_half', 'second_half of_2021'],
    ['2021-9M', '9_tháng', '9_tháng năm_2021', 'nine_months', 'nine_months of_2021'],
    ['2021', 'năm_2021', 'năm_2021', '2021', '2021'],
  ])('%s', (key, short, long, englishShort, englishLong) => {
    expect(seen(formatPeriod(key, vi))).toBe(short);
    expect(seen(formatPeriod(key, vi, { year: true }))).toBe(long);
    expect(seen(formatPeriod(key, en))).toBe(englishShort);
    expect(seen(formatPeriod(key, en, { year: true }))).toBe(englishLong);
  });

  it('thematic ones bear the name of their record', () => {
    expect(formatPeriod('T-x', vi, { thematicName: 'Báo cáo Tết' })).toBe('Báo cáo Tết');
    expect(formatPeriod('T-x', vi)).toBe('chuyên đề, đột xuất');
  });

  it('start a sentence with a capital', () => {
    expect(['đơn vị', 'ổn định', '9 tháng', ''].map(sentenceCase)).toEqual([
      'Đơn vị',
      'Ổn định',
      '9 tháng',
      '',
    ]);
  });
});

describe('a file name', () => {
  it('holds nothing that an office machine refuses, and is not endless', () => {
    expect(fileName('Báo cáo tuần\u00a033/2021 "P1": a\\b.xlsx')).toBe('Báo cáo tuần 33-2021 -P1-- a-b.xlsx');
    expect(fileName(`${'x'.repeat(300)}.docx`)).toBe(`${'x'.repeat(120)}.docx`);
    expect(fileName(`${'x'.repeat(120)}.docx`)).toBe(`${'x'.repeat(120)}.docx`);
  });
});
