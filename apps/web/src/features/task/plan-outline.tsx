import { Button } from '@mantine/core';
import type { Outline } from '@thidua/shared/task/task.model';
import { useState } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TableFrame } from '../../ui/table-frame.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import css from './outline.module.css';
import { OutlinePhone } from './outline-phone.tsx';
import { OutlineSection } from './outline-section.tsx';
import { sectionsLeft } from './show-duty.ts';
import { useTaskWords } from './task.words.ts';
import type { TaskSearch } from './use-task-search.ts';

export interface OutlineParts {
  outline: Outline;
  search: TaskSearch;
  closed: ReadonlySet<string>;
  onToggle: (sectionId: string) => void;
}

/** The plan as its own outline: sections with their progress, beneath each its duties. */
export function PlanOutline({ search, outline }: { search: TaskSearch; outline: Outline }) {
  const words = useTaskWords().outline;
  const filters = useTaskWords().filter;
  const onPhone = usePhone();
  const [closed, setClosed] = useState(() =>
    onPhone && !isFiltered(search) ? quietOnes(outline) : new Set<string>(),
  );
  const sections = sectionsLeft(outline.sections, search);
  const onToggle = (id: string) =>
    setClosed((last) => {
      const next = new Set(last);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  if (sections.length === 0)
    return (
      <EmptyState title={words.nothing} action={<Button onClick={search.clear}>{filters.clear}</Button>} />
    );
  const parts: OutlineParts = { outline: { ...outline, sections }, search, closed, onToggle };
  return onPhone ? <OutlinePhone {...parts} /> : <OutlineTable {...parts} />;
}

/** Whether the sections show only a part of their duties. */
export const isFiltered = ({ mark, unitId, q }: TaskSearch): boolean =>
  mark !== undefined || unitId !== undefined || q !== '';

/** On the phone a section begins open where something needs an act; where nothing does, all are open. */
function quietOnes({ sections }: Outline): Set<string> {
  const quiet = sections.filter(({ counts }) => counts.overdue === 0 && counts.returned === 0);
  return new Set(quiet.length === sections.length ? [] : quiet.map(({ id }) => id));
}

function OutlineTable(parts: OutlineParts) {
  const words = useTaskWords().outline;
  const { columns } = words;
  return (
    <TableFrame scrolls={false} labelledBy="outline-caption">
      <table className={css.outline}>
        <caption id="outline-caption">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.duty}</th>
            <th scope="col" data-units>
              {columns.units}
            </th>
            <th scope="col" data-due>
              {columns.due}
            </th>
            <th scope="col" data-progress>
              {columns.progress}
            </th>
            <th scope="col" data-num>
              {columns.evidence}
            </th>
            <th scope="col" data-updated>
              {columns.updated}
            </th>
            <th scope="col" data-state>
              {columns.state}
            </th>
          </tr>
        </thead>
        {parts.outline.sections.map((section) => (
          <OutlineSection key={section.id} section={section} parts={parts} />
        ))}
      </table>
    </TableFrame>
  );
}
