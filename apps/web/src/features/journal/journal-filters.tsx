import { Button, Select } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { type JournalTopic, journalTopicNames } from '@thidua/shared/journal/journal.model';
import { isDay } from '@thidua/shared/kernel/day';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMe } from '../../platform/session.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { PersonSelect } from '../account/person.parts.tsx';
import { UnitSelect } from '../unit/unit.parts.tsx';
import { useJournalWords } from './journal.words.ts';

export interface JournalFilter {
  from?: string;
  to?: string;
  accountId?: string;
  unitId?: string;
  topic?: JournalTopic;
}

const uuid = /^[0-9a-f-]{36}$/;

/** The filters stand in the address, so that a link shows the same lines. */
export function useJournalFilter() {
  const [params, setParams] = useSearchParams();
  const day = (name: string) => {
    const text = params.get(name);
    return text && isDay(text) ? text : undefined;
  };
  const id = (name: string) => {
    const text = params.get(name);
    return text && uuid.test(text) ? text : undefined;
  };
  const [from, to] = [day('tu'), day('den')];
  const [accountId, unitId] = [id('nguoi'), id('don-vi')];
  const topic = journalTopicNames.find((one) => one === params.get('ve'));
  const filter: JournalFilter = {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(accountId ? { accountId } : {}),
    ...(unitId ? { unitId } : {}),
    ...(topic ? { topic } : {}),
  };
  const set = (name: string, value: string | null) =>
    setParams(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    filter,
    set,
    isReversed: from !== undefined && to !== undefined && from > to,
    isFiltered: Object.keys(filter).length > 0,
    clear: () => setParams({}, { replace: true }),
  };
}

type FilterProps = Pick<ReturnType<typeof useJournalFilter>, 'filter' | 'set'>;

/** On the phone the filters come when they are asked for; those in force are counted on the button. */
export function JournalFilters(props: FilterProps) {
  const { page: words } = useJournalWords();
  const phone = usePhone();
  const [isOpen, open] = useState(false);
  const inForce = Object.keys(props.filter).length;
  if (!phone) return <Fields {...props} />;
  return (
    <>
      <Toolbar label={words.title}>
        <Button
          size="sm"
          leftSection={<IconFilter size={16} stroke={1.8} />}
          aria-expanded={isOpen}
          onClick={() => open(!isOpen)}
        >
          {words.filter(inForce)}
        </Button>
      </Toolbar>
      {isOpen ? <Fields {...props} /> : null}
    </>
  );
}

function Fields({ filter, set }: FilterProps) {
  const { page: words, topics } = useJournalWords();
  const { today } = useMe();
  const phone = usePhone();
  const width = (px: number) => (phone ? '100%' : px);
  return (
    <Toolbar label={words.title}>
      <DateField
        label={words.from}
        size="sm"
        value={filter.from ?? null}
        max={today}
        onChange={(day) => set('tu', day)}
      />
      <DateField
        label={words.to}
        size="sm"
        value={filter.to ?? null}
        max={today}
        onChange={(day) => set('den', day)}
      />
      <PersonSelect
        label={words.person}
        placeholder={words.everybody}
        size="sm"
        w={width(210)}
        value={filter.accountId ?? null}
        onChange={(id) => set('nguoi', id)}
      />
      <UnitSelect
        size="sm"
        w={width(210)}
        label={words.unit}
        placeholder={words.allUnits}
        clearable
        value={filter.unitId ?? null}
        onChange={(id) => set('don-vi', id)}
      />
      <Select
        size="sm"
        w={width(200)}
        label={words.topic}
        placeholder={words.allTopics}
        clearable
        value={filter.topic ?? null}
        data={journalTopicNames.map((value) => ({ value, label: topics[value] }))}
        onChange={(value) => set('ve', value)}
      />
    </Toolbar>
  );
}
