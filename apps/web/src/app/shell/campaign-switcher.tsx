import { Menu } from '@mantine/core';
import { IconCheck, IconChevronDown, IconSelector } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useShellWords } from '../../platform/shell-words.ts';
import { type ShellCampaign, useShellData } from './shell-data.ts';
import css from './top-bar.module.css';

/** Which campaign everything is about. With only one there is nothing to switch, so it is plain text. */
export function CampaignSwitcher({ small }: { small?: boolean }) {
  const { campaigns, campaignId } = useShellData();
  const current = campaigns.find((campaign) => campaign.id === campaignId);
  if (!current) return null;
  const text = small ? current.shortPlan : <PlanLines campaign={current} />;
  const className = small ? css.small : css.switcher;
  if (campaigns.length < 2) return <div className={className}>{text}</div>;
  return (
    <CampaignMenu current={current} small={small}>
      <button type="button" className={className}>
        {text}
        {small ? (
          <IconChevronDown size={14} stroke={1.8} aria-hidden />
        ) : (
          <IconSelector size={16} stroke={1.8} aria-hidden />
        )}
      </button>
    </CampaignMenu>
  );
}

function PlanLines({ campaign }: { campaign: ShellCampaign }) {
  return (
    <span className={css.plans}>
      <span className={css.plan}>{campaign.plan}</span>
      <span className={css.title}>{campaign.title}</span>
    </span>
  );
}

interface CampaignMenuProps {
  current: ShellCampaign;
  small: boolean | undefined;
  children: ReactElement;
}

function CampaignMenu({ current, small, children }: CampaignMenuProps) {
  const words = useShellWords().campaign;
  const { campaigns, onCampaign } = useShellData();
  return (
    <Menu position="bottom-start" width={small ? 320 : 400}>
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.choose}</Menu.Label>
        {campaigns.map((campaign) => (
          <Menu.Item
            key={campaign.id}
            aria-current={campaign.id === current.id || undefined}
            rightSection={campaign.id === current.id ? <IconCheck size={16} stroke={2} /> : null}
            onClick={() => onCampaign(campaign.id)}
          >
            <PlanLines campaign={campaign} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
