import { Button, Stack } from '@mantine/core';
import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import type { Campaign } from '@thidua/shared/campaign/campaign.model';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTell } from '../../ui/tell.tsx';
import { UploadField, useUploads } from '../document/document.parts.tsx';
import { useCampaignWords } from './campaign.words.ts';
import { HeadFields } from './head-fields.tsx';
import { bodyOf, faultsOf, headOf } from './head-values.ts';
import { planChanges } from './plan-refreshes.ts';

/** The head of the plan and its paper. */
export default function HeadDrawer({ plan, onClose }: { plan: Campaign; onClose: () => void }) {
  const words = useCampaignWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const tell = useTell();
  const [values, setValues] = useState(() => headOf(plan));
  const [isTried, setTried] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const uploads = useUploads();
  const edit = useAct(campaignApi.edit, {
    refreshes: planChanges,
    onSuccess: () => {
      tell(words.told.saved);
      onClose();
    },
  });
  const faults = faultsOf(values);
  const send = async () => {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    setWaiting(true);
    const files = await uploads.settle();
    setWaiting(false);
    if (!files) return; // the field says which file did not arrive
    const file = files.at(-1);
    const body = { rev: plan.rev, ...bodyOf(values), ...(file ? { fileId: file.id } : {}) };
    edit.mutate({ params: { id: plan.id }, body });
  };
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={words.act.edit}
      width={720}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button variant="filled" loading={edit.isPending || isWaiting} onClick={() => void send()}>
            {words.act.save}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {edit.error ? (
          <Notice tone="danger" live>
            {say(edit.error)}
          </Notice>
        ) : null}
        <HeadFields
          values={values}
          onChange={(change) => setValues((last) => ({ ...last, ...change }))}
          faults={isTried ? faults : {}}
        />
        <UploadField label={words.page.file} uploads={uploads} />
      </Stack>
    </SideDrawer>
  );
}
