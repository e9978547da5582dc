import { ActionIcon, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { taskApi } from '@thidua/shared/task/task.api';
import type { Candidate } from '@thidua/shared/task/task.model';
import { useState } from 'react';
import { useAsk } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { useTaskWords } from './task.words.ts';
import css from './task-page.module.css';

interface RecordPickerProps {
  chosen: readonly Candidate[];
  onChange: (chosen: readonly Candidate[]) => void;
  exceptId: string;
}

const textOf = ({ text, unitName }: Candidate) => [text, unitName].filter(Boolean).join(' · ');

/** Evidence that the system has already: a report, another task. Nothing is typed twice. */
export function RecordPicker({ chosen, onChange, exceptId }: RecordPickerProps) {
  const words = useTaskWords().form;
  const shell = useShellWords();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const asked = useAsk(taskApi.candidates, { query: { q } }, { enabled: q.length >= 2, keep: true });
  const found = (asked.data?.items ?? []).filter(
    ({ subject }) => subject.id !== exceptId && chosen.every((one) => one.subject.id !== subject.id),
  );
  const pick = (id: string | null) => {
    const one = found.find(({ subject }) => subject.id === id);
    if (one) onChange([...chosen, one]);
    setTyped('');
  };
  return (
    <div>
      <Select
        label={words.addRecord}
        placeholder={words.findRecord}
        searchable
        value={null}
        searchValue={typed}
        onSearchChange={setTyped}
        onChange={pick}
        data={found.map((one) => ({ value: one.subject.id, label: textOf(one) }))}
        filter={({ options }) => options}
        nothingFoundMessage={q.length < 2 ? shell.search.start : shell.search.nothing(q)}
      />
      {chosen.length > 0 ? (
        <ul className={css.records}>
          {chosen.map((one) => (
            <li key={one.subject.id}>
              <span>{textOf(one)}</span>
              <ActionIcon
                size="sm"
                aria-label={shell.files.remove(one.text)}
                onClick={() => onChange(chosen.filter((other) => other !== one))}
              >
                <IconX size={16} stroke={1.8} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
