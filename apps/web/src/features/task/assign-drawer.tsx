import { Button, Checkbox, Select, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { foldIncludes } from '@thidua/shared/kernel/text';
import { taskApi } from '@thidua/shared/task/task.api';
import type { Outline } from '@thidua/shared/task/task.model';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useUnits } from '../unit/unit.parts.tsx';
import { useTaskWords } from './task.words.ts';
import { movesOn } from './task-refreshes.ts';

/** Gives a duty of the plan to units that do not have it yet; what is not in the plan is added there. */
export default function AssignDrawer({ outline, onClose }: { outline: Outline; onClose: () => void }) {
  const words = useTaskWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const tell = useTell();
  const { units } = useUnits();
  const [dutyId, setDutyId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const assign = useAct(taskApi.assign, {
    refreshes: [...movesOn, 'campaign'],
    onSuccess: () => {
      tell(words.told.assigned(chosen.length));
      onClose();
    },
  });
  const duties = outline.sections.filter((one) => !one.ownerUnitId).flatMap((section) => section.duties);
  const duty = duties.find((one) => one.id === dutyId);
  // The outline may be narrowed to one unit; who has it already the server says for certain.
  const free = units.filter((unit) => unit.parentId !== null && unit.kind !== 'agency');
  const has = (unitId: string) => duty?.unitIds.includes(unitId) ?? false;
  const isReady = duty !== undefined && chosen.length > 0;
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={words.assign.title}
      width={520}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button
            variant="filled"
            loading={assign.isPending}
            disabled={!isReady}
            onClick={() => duty && assign.mutate({ body: { dutyId: duty.id, unitIds: chosen } })}
          >
            {chosen.length > 0 ? words.assign.act(chosen.length) : words.assign.button}
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
        <Select
          label={words.assign.duty}
          searchable
          required
          data-autofocus
          openOnFocus={false}
          value={dutyId}
          onChange={(id) => {
            setDutyId(id);
            setChosen([]);
          }}
          data={duties.map((one) => ({ value: one.id, label: `${one.code} ${one.title}` }))}
          filter={({ options, search }) =>
            options.filter((option) => 'label' in option && foldIncludes(option.label, search))
          }
        />
        {duty ? (
          <Checkbox.Group label={words.assign.units} value={chosen} onChange={setChosen}>
            <Stack gap={10} mt={8}>
              {free.map((unit) => (
                <Checkbox
                  key={unit.id}
                  value={unit.id}
                  disabled={has(unit.id)}
                  label={has(unit.id) ? `${unit.name} (${words.assign.has})` : unit.name}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        ) : (
          <p className="sec">{words.assign.choose}</p>
        )}
        <Button
          component={Link}
          to={`${paths.plan(outline.campaign.id)}?them=nhiem-vu`}
          variant="subtle"
          leftSection={<IconPlus size={16} stroke={1.8} />}
          style={{ alignSelf: 'flex-start' }}
        >
          {words.assign.added}
        </Button>
      </Stack>
    </SideDrawer>
  );
}
