import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { Finding } from '@thidua/shared/inspection/finding.model';
import type { FindingChange } from './change-drawer.tsx';
import { useFindingScreensWords, useFindingWords } from './inspection.words.ts';

const offered = ['extend', 'assign', 'reopen', 'cancel'] as const;

/** What is seldom done, behind three dots; where nothing may be done there are none. */
export function FindingMenu({
  finding,
  onChange,
}: {
  finding: Finding;
  onChange: (c: FindingChange) => void;
}) {
  const words = useFindingScreensWords().change;
  const { act } = useFindingWords();
  const allowed = offered.filter((change) => finding.actions[change]?.allowed);
  if (allowed.length === 0) return null;
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={words.more}>
          <IconDots size={18} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {allowed.map((change) => (
          <Menu.Item key={change} onClick={() => onChange(change)}>
            {act[change]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
