import { addDays, type Day, isDay } from '../kernel/day.ts';
import { fold } from '../kernel/text.ts';
import type { UnitKind } from '../unit/unit.model.ts';
import type { Recurrence } from './campaign.model.ts';

/** A unit as a plan may name it. */
export interface NamedUnit {
  id: string;
  kind: UnitKind;
  name: string;
  shortName: string;
}

/** What a line of a plan says of who does it, how often and until when, with the plan's own words for each; nothing where it is silent. */
export interface SuggestedDuty {
  unitIds: string[];
  recurrence: Recurrence;
  dueOn: Day | null;
  because: { units: string | null; when: string | null };
}

/** Kinds of unit that a phrase means, all of them in the agency. */
const phrases: readonly [RegExp, readonly UnitKind[]][] = [
  [/(cac )?phong,? (va )?(cac )?trung tam (truc )?thuoc/, ['division', 'center']],
  [/(cac )?phong,? (ban,? )?(va )?(cac )?don vi (truc )?thuoc/, ['office', 'division', 'center']],
  [/cac (co quan,? )?don vi (su nghiep )?(thuoc|truc thuoc)/, ['office', 'division', 'center']],
  [
    /^((thu truong|lanh dao|nguoi dung dau) )?cac (co quan,? )?(phong,? )?don vi\b/,
    ['office', 'division', 'center'],
  ],
  [/cac trung tam (truc )?thuoc/, ['center']],
  [/cac phong (chuyen mon )?(truc )?thuoc/, ['division']],
];

const rhythms: readonly [RegExp, Recurrence][] = [
  [/(hang|moi|dinh ky) tuan\b|\b(bao cao|dinh ky)( [^.;]{0,30})? tuan,/, 'weekly'],
  [/(hang|moi|dinh ky) thang\b/, 'monthly'],
  [/(hang|moi|dinh ky) quy\b/, 'quarterly'],
];

/** "trước ngày 20/12": on the 20th it is late. "đến hết ngày", "chậm nhất": that day itself. */
const dated =
  /\b(truoc|den het|het|cham nhat( la)?|muon nhat( la)?|xong vao)( ngay)? (\d{1,2})(?:\/| thang )(\d{1,2})(?:(?:\/| nam )(\d{4}))?/;

/**
 * Reads a line of a plan for what the office would otherwise choose by hand. The title of its section counts first: what stands
 * under "Văn phòng Sở" is the office's, whomever the line speaks of. `from` is the first day on which something can fall due.
 */
export function suggestDuty(
  line: { text: string; sectionTitle: string },
  units: readonly NamedUnit[],
  from: Day,
): SuggestedDuty {
  const title = aligned(line.sectionTitle);
  const text = aligned(line.text);
  const who = unitsIn(title, units) ?? unitsIn(text, units);
  const due = dueIn(text, from);
  const rhythm = rhythmIn(text);
  const isOnce = rhythm === null && due !== null;
  return {
    unitIds: who?.ids ?? [],
    recurrence: rhythm?.recurrence ?? (isOnce ? 'once' : 'standing'),
    dueOn: isOnce ? due.day : null,
    because: { units: who?.said ?? null, when: rhythm?.said ?? (isOnce ? due.said : null) },
  };
}

/** A text and its folded form, letter beneath letter, so that what was found can be quoted as it was written. */
interface Aligned {
  said: string[];
  folded: string;
}
function aligned(text: string): Aligned {
  const said = [...text.normalize('NFC').replace(/\s+/g, ' ').trim()];
  return { said, folded: said.map((letter) => fold(letter)[0] ?? letter).join('') };
}
const quoted = ({ said }: Aligned, found: RegExpExecArray) =>
  said
    .slice(found.index, found.index + found[0].length)
    .join('')
    .trim();

const literal = (text: string) => fold(text).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Offices of another kind are called so too. */
const notAnOffice = '(?! (cong chung|luat su|thua phat lai|uy ban|ubnd|hdnd|chinh phu|tinh uy|dang ky))';

function unitsIn(text: Aligned, units: readonly NamedUnit[]): { ids: string[]; said: string } | null {
  const found = units.flatMap((unit) => {
    const names = [unit.name, unit.shortName].filter((name) => fold(name).length >= 5);
    const pattern = names.map((name) => `\\b${literal(name)}\\b`).join('|');
    const at =
      names.length === 0
        ? null
        : new RegExp(`(${pattern})${unit.kind === 'office' ? notAnOffice : ''}`).exec(text.folded);
    return at ? [{ id: unit.id, at }] : [];
  });
  const whole = phrases.flatMap(([pattern, kinds]) => {
    const at = pattern.exec(text.folded);
    return at ? [{ at, ids: units.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id) }] : [];
  })[0];
  if (whole) {
    const others = found.map(({ id }) => id).filter((id) => !whole.ids.includes(id));
    return whole.ids.length + others.length > 0
      ? { ids: [...whole.ids, ...others], said: quoted(text, whole.at) }
      : null;
  }
  const named = found.toSorted((one, other) => one.at.index - other.at.index);
  return named.length > 0
    ? { ids: named.map(({ id }) => id), said: named.map(({ at }) => quoted(text, at)).join(', ') }
    : null;
}

function rhythmIn(text: Aligned): { recurrence: Recurrence; said: string } | null {
  for (const [pattern, recurrence] of rhythms) {
    const at = pattern.exec(text.folded);
    if (at) return { recurrence, said: quoted(text, at).replace(/,$/, '') };
  }
  return null;
}

/** A day without a year is the first one on or after `from`; one that has passed suggests nothing. */
function dueIn(text: Aligned, from: Day): { day: Day; said: string } | null {
  const at = dated.exec(text.folded);
  if (!at) return null;
  const [, how, , , , date = '', month = '', year] = at;
  const of = (y: number) => `${y}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const first = Number(from.slice(0, 4));
  const days = (year ? [Number(year)] : [first, first + 1]).map(of).filter(isDay);
  const day = days.map((one) => (how === 'truoc' ? addDays(one, -1) : one)).find((one) => one >= from);
  return day ? { day, said: quoted(text, at) } : null;
}
