import { Button, Stack } from '@mantine/core';
import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import type { Campaign, Duty } from '@thidua/shared/campaign/campaign.model';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useCampaignWords } from './campaign.words.ts';
import { DutyFields } from './duty-fields.tsx';
import { dutyFaults, dutyValues } from './duty-values.ts';
import { planChanges } from './plan-refreshes.ts';

interface DutyDrawerProps {
  plan: Campaign;
  /** Null for a duty to be. */
  duty: Duty | null;
  sectionId: string | null;
  onClose: () => void;
}

/** A line of the plan; once the campaign runs only its words can still be changed. */
export default function DutyDrawer({ plan, duty, sectionId, onClose }: DutyDrawerProps) {
  const words = useCampaignWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const [values, setValues] = useState(() => dutyValues(duty, sectionId));
  const [isTried, setTried] = useState(false);
  const isFrozen = duty !== null && plan.state !== 'draft';
  const faults = dutyFaults(values, isFrozen ? { ...plan, state: 'draft', startsOn: '' } : plan);
  const save = useSave(plan, onClose);
  const send = () => {
    setTried(true);
    if (Object.keys(faults).length === 0) save.send(duty, values, isFrozen);
  };
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={duty ? `${words.act.editDuty} ${duty.code}` : words.act.addDuty}
      width={600}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button variant="filled" loading={save.isPending} onClick={send}>
            {words.act.saveDuty}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {save.error ? (
          <Notice tone="danger" live>
            {say(save.error)}
          </Notice>
        ) : null}
        {isFrozen ? <Notice>{words.page.running}</Notice> : null}
        <DutyFields
          plan={plan}
          values={values}
          onChange={(change) => setValues((last) => ({ ...last, ...change }))}
          faults={isTried ? faults : {}}
          isNew={duty === null}
          isFrozen={isFrozen}
        />
      </Stack>
    </SideDrawer>
  );
}

function useSave(plan: Campaign, onClose: () => void) {
  const words = useCampaignWords().told;
  const tell = useTell();
  const [title, setTitle] = useState('');
  const told = {
    refreshes: planChanges,
    onSuccess: () => {
      tell(words.dutySaved(title));
      onClose();
    },
  };
  const add = useAct(campaignApi.addDuty, told);
  const edit = useAct(campaignApi.editDuty, told);
  const params = { id: plan.id };
  return {
    isPending: add.isPending || edit.isPending,
    error: add.error ?? edit.error,
    send: (duty: Duty | null, values: ReturnType<typeof dutyValues>, isFrozen: boolean) => {
      const { sectionId, recurrence, unitIds, citation } = values;
      const dueOn = recurrence === 'once' ? values.dueOn : null;
      const said = {
        title: values.title.trim(),
        shortTitle: values.shortTitle.trim(),
        text: values.text.trim(),
        ...(citation.trim() ? { citation: citation.trim() } : {}),
      };
      setTitle(said.title);
      const rev = plan.rev;
      if (!duty && sectionId)
        add.mutate({ params, body: { rev, sectionId, ...said, recurrence, dueOn, unitIds } });
      else if (duty)
        edit.mutate({
          params,
          body: { rev, dutyId: duty.id, ...said, ...(isFrozen ? {} : { recurrence, dueOn, unitIds }) },
        });
    },
  };
}
