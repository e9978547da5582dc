import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { calendarWords } from '@thidua/shared/calendar/calendar.words';
import { calendarWordsEn } from '@thidua/shared/calendar/calendar.words.en';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import { describe, expect, test } from 'vitest';
import { readIcs } from '../../../test/read-ics.ts';
import { writeIcs } from './write-ics.ts';

const vi = { calendar: calendarWords, kernel: kernelWords };
const en = { calendar: calendarWordsEn, kernel: kernelWordsEn };
const now = '2021-10-14T03:42:00.000Z';

const unit = {
  id: '019a0000-0000-7000-8000-000000000001',
  name: 'Phòng Công chứng số 2',
  shortName: 'P. CC số 2',
};
const visit: CalendarEntry = {
  id: 'visit.019a0000-0000-7000-8000-000000000002',
  matter: 'visit',
  day: '2021-10-20',
  startsAt: '2021-10-20T07:00:00.000Z',
  endsAt: '2021-10-20T09:00:00.000Z',
  mark: 'planned',
  name: 'Đợt 2/2021',
  period: null,
  records: null,
  unit,
  subject: { kind: 'inspection', id: '019a0000-0000-7000-8000-000000000002' },
  group: null,
  sequence: 0,
  isForeseen: false,
  visit: {
    leader: { id: '019a0000-0000-7000-8000-000000000003', name: 'Chánh Văn phòng Sở' },
    teamIds: [],
    openFindings: 3,
    isHidden: false,
    canMove: false,
    clashes: [],
  },
};
const report: CalendarEntry = {
  ...visit,
  id: 'reportDue.r.2021-W41',
  matter: 'reportDue',
  day: '2021-10-15',
  startsAt: null,
  endsAt: '2021-10-15T10:00:00.000Z',
  period: { key: '2021-W41', firstDay: '2021-10-08', lastDay: '2021-10-14' },
  records: { total: 1, done: 0 },
  subject: null,
  group: { kind: 'regime', id: '019a0000-0000-7000-8000-000000000004' },
  visit: null,
};
const closes: CalendarEntry = { ...report, matter: 'dataCloses', day: '2021-10-14', endsAt: null };

const written = (entries: CalendarEntry[], words = vi) => writeIcs({ entries, words, now });
const read = (entries: CalendarEntry[], words = vi) => readIcs(written(entries, words));

describe('a calendar of one’s own', () => {
  test('what is held: the hour of its place, whatever the machine’s zone, and the zone told whole', () => {
    const { zones, name, events } = read([visit]);
    expect(zones).toEqual(['Asia/Ho_Chi_Minh']);
    expect(name).toBe('Thi Đua: việc của tôi');
    expect(events).toEqual([
      {
        uid: 'visit.019a0000-0000-7000-8000-000000000002@thidua',
        summary: 'Kiểm tra: Phòng Công chứng số 2',
        description: 'Đợt 2/2021\n3\u00a0tồn tại còn mở\nTrưởng đoàn: Chánh Văn phòng Sở',
        sequence: 0,
        status: 'CONFIRMED',
        stamp: '2021-10-14T03:42:00Z',
        start: '2021-10-20T14:00:00',
        end: '2021-10-20T16:00:00',
        zone: 'Asia/Ho_Chi_Minh',
        isDay: false,
        startsAt: '2021-10-20T07:00:00.000Z',
      },
    ]);
  });

  test.each(['2021-01-15', '2021-07-15', '2030-12-31'])('the zone knows no summer time: %s', (day) => {
    const [event] = read([
      { ...visit, startsAt: `${day}T01:00:00.000Z`, endsAt: `${day}T02:00:00.000Z` },
    ]).events;
    expect(event).toMatchObject({ start: `${day}T08:00:00`, startsAt: `${day}T01:00:00.000Z` });
  });

  test('what is due is a moment and takes up no time', () => {
    const text = written([report]);
    expect(readIcs(text).events[0]).toMatchObject({
      summary: 'Hạn báo cáo: Báo cáo tuần\u00a041',
      start: '2021-10-15T17:00:00',
      end: null,
    });
    expect(text).toContain('TRANSP:TRANSPARENT');
    expect(written([visit])).toContain('TRANSP:OPAQUE');
  });

  test('a whole day is a day, and ends where the next begins', () => {
    expect(read([closes]).events[0]).toMatchObject({ start: '2021-10-14', end: '2021-10-15', isDay: true });
  });

  test('moved: the same event with a higher number; cancelled: still there, and cancelled', () => {
    const [before] = read([visit]).events;
    const [moved] = read([
      { ...visit, startsAt: '2021-10-21T01:00:00.000Z', endsAt: '2021-10-21T03:00:00.000Z', sequence: 1 },
    ]).events;
    expect(moved).toMatchObject({ uid: before?.uid, sequence: 1, start: '2021-10-21T08:00:00' });
    const [cancelled] = read([{ ...visit, mark: 'cancelled', sequence: 2 }]).events;
    expect(cancelled).toMatchObject({ uid: before?.uid, sequence: 2, status: 'CANCELLED' });
  });

  test('a due time that is moved keeps its event; let off, it is told as cancelled', () => {
    const [before] = read([report]).events;
    const moved = { ...report, endsAt: '2021-10-18T10:00:00.000Z', day: '2021-10-18', sequence: 1 };
    const [after] = read([moved]).events;
    expect(after).toMatchObject({ uid: before?.uid, sequence: 1, start: '2021-10-18T17:00:00' });
    const [off] = read([{ ...moved, mark: 'cancelled', sequence: 2 }]).events;
    expect(off).toMatchObject({ uid: before?.uid, sequence: 2, status: 'CANCELLED' });
  });

  test('in the reader’s language', () => {
    const { name, events } = read([visit, report], en);
    expect(name).toBe('Thi Đua: my matters');
    expect(events.map(({ summary }) => summary)).toEqual([
      'Inspection: Phòng Công chứng số 2',
      'Report due: Report, week\u00a041',
    ]);
  });

  test('lines are folded within the letters of Vietnamese and end as the standard asks', () => {
    const long =
      'Kiểm tra việc thực hiện phòng, chống dịch; niêm yết hướng dẫn 5K tại trụ sở đơn vị\nvà cửa phụ';
    const text = written([{ ...visit, name: long }]);
    expect(readIcs(text).events[0]?.description).toContain(long);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }
  });
});
