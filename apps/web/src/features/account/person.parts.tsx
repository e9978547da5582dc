import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { accountApi } from '@thidua/shared/account/account.api';
import { useState } from 'react';
import { useAsk } from '../../platform/query.ts';

interface PersonSelectProps {
  label: string;
  placeholder: string;
  value: string | null;
  onChange: (id: string | null) => void;
  size?: 'sm' | 'md';
  w?: number | string;
}

/** One person of the agency, sought on the server by name, post or user name, with or without marks. */
export function PersonSelect({ value, onChange, ...rest }: PersonSelectProps) {
  const [text, setText] = useState('');
  const [sought] = useDebouncedValue(text.trim(), 250);
  const chosen = useAsk(accountApi.get, { params: { id: value ?? '' } }, { enabled: value !== null }).data;
  const isChosen = chosen !== undefined && text === chosen.name;
  const query = { limit: 20, state: 'all' as const, ...(sought && !isChosen ? { text: sought } : {}) };
  const found = useAsk(accountApi.list, { query }, { keep: true }).data?.items ?? [];
  const people = [
    ...(chosen && value === chosen.id ? [chosen] : []),
    ...found.filter((one) => one.id !== chosen?.id || value !== chosen.id),
  ];
  return (
    <Select
      {...rest}
      searchable
      clearable
      value={value}
      searchValue={text}
      onSearchChange={setText}
      onChange={onChange}
      // The server has chosen already, marks and all.
      filter={({ options }) => options}
      data={people.map((one) => ({ value: one.id, label: one.name }))}
    />
  );
}
