import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import type { Campaign, Duty } from '@thidua/shared/campaign/campaign.model';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useUnits } from '../unit/unit.parts.tsx';
import { useCampaignWords } from './campaign.words.ts';
import css from './plan.module.css';
import { planChanges } from './plan-refreshes.ts';

interface RestDrawerProps {
  plan: Campaign;
  /** Duties that nobody answers for. */
  rest: readonly Duty[];
  onClose: () => void;
}

/** The units for all duties of a draft that have none yet, chosen once. */
export default function RestDrawer({ plan, rest, onClose }: RestDrawerProps) {
  const words = useCampaignWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const tell = useTell();
  const { units } = useUnits();
  const [unitIds, setUnitIds] = useState<string[]>([]);
  const free = units.filter((unit) => unit.parentId !== null && unit.kind !== 'agency');
  const assign = useAct(campaignApi.assignRest, {
    refreshes: planChanges,
    onSuccess: () => {
      tell(words.told.restAssigned(rest.length));
      onClose();
    },
  });
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={words.rest.title(rest.length)}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button
            variant="filled"
            disabled={unitIds.length === 0}
            loading={assign.isPending}
            onClick={() => assign.mutate({ params: { id: plan.id }, body: { rev: plan.rev, unitIds } })}
          >
            {words.rest.act(rest.length)}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {assign.error ? (
          <Notice tone="danger" live>
            {say(assign.error)}
          </Notice>
        ) : null}
        <p className="sec">{words.rest.body}</p>
        <Checkbox.Group label={words.field.units} value={unitIds} onChange={setUnitIds}>
          <Group mt={4} mb={8}>
            <Button size="xs" variant="subtle" onClick={() => setUnitIds(free.map((unit) => unit.id))}>
              {words.field.allUnits}
            </Button>
          </Group>
          <Stack gap={10}>
            {free.map((unit) => (
              <Checkbox key={unit.id} value={unit.id} label={unit.name} />
            ))}
          </Stack>
        </Checkbox.Group>
        <ul className={css.rest} aria-label={words.rest.title(rest.length)} lang="vi">
          {rest.map((duty) => (
            <li key={duty.id}>
              <b>{duty.code}</b> {duty.title}
            </li>
          ))}
        </ul>
      </Stack>
    </SideDrawer>
  );
}
