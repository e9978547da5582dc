import type { DutyRow } from '@thidua/shared/obligation/obligation.model';
import type { ObligationWords } from '@thidua/shared/obligation/obligation.words';
import type { Format } from '../../platform/format.tsx';

/** What a row says: its title, what is besides to be known, why it is mine, and its one button. */
export function sayDuty(row: DutyRow, words: ObligationWords, format: Format) {
  const why = words.why[row.kind];
  return {
    title: words.title[row.kind]({
      stage: row.stage,
      isDone: row.state === 'done',
      period: row.periodKey && !isNamed(row) ? format.period(row.periodKey) : '',
      subject: row.subject.text,
      unit: row.aboutUnit.name,
    }),
    more: moreOf(row, words),
    why: (row.role && why[row.role]) || why.other,
    act: words.act[row.kind][row.stage],
  };
}

/** A single report is called by what it was asked about, not by its period. */
const isNamed = (row: DutyRow) => row.subject.kind === 'report' && row.subject.text !== '';

function moreOf(row: DutyRow, { more }: ObligationWords): string[] {
  const facts = row.subject.facts ?? {};
  const isTask = row.kind.startsWith('task');
  const isExtended = row.timesReturned === 0 && row.dueAt !== row.firstDueAt;
  return [
    typeof facts.code === 'string' && isTask ? more.citation(facts.code) : '',
    row.kind === 'task.verify' ? more.ofUnit(row.aboutUnit.name) : '',
    row.kind === 'task' && row.state === 'owed' && typeof facts.progress === 'number' && facts.progress > 0
      ? more.progress(facts.progress)
      : '',
    row.timesReturned > 0 ? more.returned(row.timesReturned) : '',
    isExtended ? more.extended : '',
    row.timesUrged > 0 ? more.urged(row.timesUrged) : '',
  ].filter(Boolean);
}

/** What one may do with what others owe: look. */
export const sayLook = (row: DutyRow, { act }: ObligationWords): string =>
  act[row.kind.startsWith('task') ? 'task' : 'report'].accepted;

/** For whom one waits: the role in words with its unit, or the unit alone. */
export function sayWaiting(row: DutyRow, words: ObligationWords): string {
  const roles: Partial<Record<string, string>> = words.waitsForRole;
  const role = row.role ? roles[row.role] : undefined;
  if (row.role === 'office' || row.role === 'director' || !role)
    return words.more.waitsForUnit(row.debtorUnit.name);
  return words.more.waitsFor(role, row.debtorUnit.name);
}
