import { Button, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { regimeApi } from '@thidua/shared/form/regime.api';
import type { DebtorRule } from '@thidua/shared/form/regime.model';
import { addDays } from '@thidua/shared/kernel/day';
import { instantAt } from '@thidua/shared/kernel/instant';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTell } from '../../ui/tell.tsx';
import { readTime } from '../obligation/obligation.parts.tsx';
import { useUnits } from '../unit/unit.parts.tsx';
import { DebtorFields } from './debtor-fields.tsx';
import { ReceiverField } from './receiver-field.tsx';
import { useRegimeWords } from './regime.words.ts';
import { regimeChanges } from './regime-refreshes.ts';
import { debtorsAmong } from './say-regime.ts';
import { TemplateSelect } from './template-select.tsx';

interface RequestValues {
  name: string;
  guidance: string;
  templateEditionId: string | null;
  firstDay: string | null;
  lastDay: string | null;
  dueDay: string | null;
  time: string;
  debtors: DebtorRule;
  /** Null: the office. */
  creditorUnitId: string | null;
}

/** One report asked of chosen units, with days and a due time of its own. */
export default function RequestDrawer({ onClose }: { onClose: () => void }) {
  const words = useRegimeWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const { today, now } = useFormat();
  const { units } = useUnits();
  const tell = useTell();
  const go = useNavigate();
  const [isTried, setTried] = useState(false);
  const [values, setValues] = useState<RequestValues>({
    ...{ name: '', guidance: '', templateEditionId: null, time: '17:00' },
    ...{ firstDay: addDays(today, -30), lastDay: today, dueDay: addDays(today, 3) },
    ...{ debtors: { unitKinds: [], unitIds: [] }, creditorUnitId: null },
  });
  const request = useAct(regimeApi.request, {
    refreshes: regimeChanges,
    onSuccess: (made) => {
      tell(words.request.sent);
      onClose();
      void go(paths.regime(made.id));
    },
  });
  const faults = useFaults(values, now);
  const change = (more: Partial<RequestValues>) => setValues((last) => ({ ...last, ...more }));
  const send = () => {
    setTried(true);
    const { templateEditionId, firstDay, lastDay, dueDay } = values;
    const time = readTime(values.time);
    if (Object.keys(faults).length > 0 || !templateEditionId || !firstDay || !lastDay || !dueDay || !time)
      return;
    const { name, guidance, debtors, creditorUnitId } = values;
    const dueAt = instantAt(dueDay, time);
    request.mutate({
      body: {
        ...{ templateEditionId, firstDay, lastDay, dueAt, debtors },
        ...(creditorUnitId ? { creditorUnitId } : {}),
        name: name.trim(),
        guidance: guidance.trim(),
      },
    });
  };
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={words.request.title}
      width={600}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button variant="filled" loading={request.isPending} onClick={send}>
            {words.request.act(debtorsAmong(values.debtors, units).length)}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {request.error ? (
          <Notice tone="danger" live>
            {say(request.error)}
          </Notice>
        ) : null}
        <RequestFields values={values} onChange={change} faults={isTried ? faults : {}} />
      </Stack>
    </SideDrawer>
  );
}

type RequestFaults = Partial<Record<keyof RequestValues, string>>;

function useFaults(values: RequestValues, now: string): RequestFaults {
  const { form, request } = useRegimeWords();
  const time = readTime(values.time);
  const { firstDay, lastDay, dueDay, debtors } = values;
  const isPast = dueDay && time && instantAt(dueDay, time) <= now;
  return Object.fromEntries(
    Object.entries({
      name: values.name.trim().length < 3 && form.needName,
      templateEditionId: !values.templateEditionId && form.needTemplate,
      firstDay: !firstDay && form.needDay,
      lastDay: lastDay ? firstDay && lastDay < firstDay && request.orderFault : form.needDay,
      dueDay: dueDay ? isPast && request.dueFault : form.needDay,
      time: !time && form.needTime,
      debtors: debtors.unitKinds.length + debtors.unitIds.length === 0 && form.needUnits,
    }).filter(([, fault]) => fault),
  );
}

interface RequestFieldsProps {
  values: RequestValues;
  onChange: (change: Partial<RequestValues>) => void;
  faults: RequestFaults;
}

function RequestFields({ values, onChange, faults }: RequestFieldsProps) {
  const { form, request: words } = useRegimeWords();
  const { today } = useFormat();
  const day = (name: 'firstDay' | 'lastDay' | 'dueDay') => ({
    label: words[name],
    value: values[name],
    onChange: (given: string | null) => onChange({ [name]: given }),
    error: faults[name],
    required: true,
  });
  return (
    <>
      <TextInput
        label={words.name}
        placeholder={words.namePlaceholder}
        required
        maxLength={200}
        data-autofocus
        value={values.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        error={faults.name}
      />
      <TemplateSelect
        value={values.templateEditionId}
        onChange={(templateEditionId) => onChange({ templateEditionId })}
        error={faults.templateEditionId}
      />
      <ReceiverField value={values.creditorUnitId} onChange={onChange} />
      <DebtorFields
        key={values.creditorUnitId}
        value={values.debtors}
        onChange={(debtors) => onChange({ debtors })}
        error={faults.debtors}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={12}>
        <DateField {...day('firstDay')} />
        <DateField {...day('lastDay')} />
        <DateField {...day('dueDay')} min={today} />
        <TextInput
          label={form.time}
          placeholder="17:00"
          inputMode="numeric"
          required
          value={values.time}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
          onBlur={() => onChange({ time: readTime(values.time) ?? values.time })}
          error={faults.time}
        />
      </SimpleGrid>
      <Textarea
        label={form.guidance}
        autosize
        minRows={2}
        maxLength={2000}
        value={values.guidance}
        onChange={(event) => onChange({ guidance: event.currentTarget.value })}
      />
    </>
  );
}
