import { Button, Select, Stack, TextInput } from '@mantine/core';
import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import type { Campaign, PlanSection } from '@thidua/shared/campaign/campaign.model';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useCampaignWords } from './campaign.words.ts';
import { planChanges } from './plan-refreshes.ts';

interface SectionDrawerProps {
  plan: Campaign;
  /** Null for a section to be. */
  section: PlanSection | null;
  onClose: () => void;
}

/** A section of the plan: its number, its name, the part it belongs to. */
export default function SectionDrawer({ plan, section, onClose }: SectionDrawerProps) {
  const words = useCampaignWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const tell = useTell();
  const [code, setCode] = useState(section?.code ?? '');
  const [title, setTitle] = useState(section?.title ?? '');
  const [parentId, setParentId] = useState<string | null>(section?.parentId ?? null);
  const [isTried, setTried] = useState(false);
  const put = useAct(campaignApi.putSection, {
    refreshes: planChanges,
    onSuccess: () => {
      tell(words.told.sectionSaved(code));
      onClose();
    },
  });
  const needed = (text: string) => (isTried && text.trim() === '' ? words.fault.needed : undefined);
  const send = () => {
    setTried(true);
    if (code.trim() === '' || title.trim() === '') return;
    const named = { parentId, code: code.trim(), title: title.trim() };
    const body = { rev: plan.rev, ...named, ...(section ? { sectionId: section.id } : {}) };
    put.mutate({ params: { id: plan.id }, body });
  };
  const parents = plan.sections.filter(
    (one) => one.parentId === null && one.ownerUnitId === null && one.id !== section?.id,
  );
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={section ? words.act.editSection : words.act.addSection}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button variant="filled" loading={put.isPending} onClick={send}>
            {words.act.saveSection}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {put.error ? (
          <Notice tone="danger" live>
            {say(put.error)}
          </Notice>
        ) : null}
        <TextInput
          label={words.field.sectionCode}
          placeholder="II.1"
          required
          data-autofocus
          maxLength={12}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={needed(code)}
        />
        <TextInput
          label={words.field.sectionTitle}
          required
          maxLength={300}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={needed(title)}
        />
        {section ? null : (
          <Select
            label={words.field.sectionParent}
            placeholder={words.field.sectionParentNone}
            clearable
            value={parentId}
            onChange={setParentId}
            data={parents.map((one) => ({ value: one.id, label: `${one.code} ${one.title}` }))}
          />
        )}
      </Stack>
    </SideDrawer>
  );
}
