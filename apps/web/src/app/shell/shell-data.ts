import type { Permission } from '@thidua/shared/access/rights';
import { type ComponentType, createContext, useContext } from 'react';
import type { NavKey } from './nav.ts';

export interface NavCount {
  n: number;
  /** Something in it is overdue or waits for today: shown in red. */
  hot?: boolean;
}

export interface ShellCampaign {
  id: string;
  /** "Kế hoạch 1096/KH-STP ngày 18/8/2021" */
  plan: string;
  /** "Kế hoạch 1096/KH-STP", for the phone. */
  shortPlan: string;
  /** "Xây dựng địa bàn an toàn, phòng chống Covid-19" */
  title: string;
}

export interface SearchGroup {
  /** Kind in words: "Đơn vị", "Nhiệm vụ". */
  label: string;
  hits: readonly { id: string; label: string; line?: string; to: string }[];
}

/** What the frame shows. Whatever is left out (no search yet, no notices yet) is not drawn at all. */
export interface ShellData {
  me: { name: string; unitName: string };
  /** Where the product begins for this person: My work, for leaders and the working group the overview. */
  home?: string;
  can: (permission: Permission) => boolean;
  counts: Partial<Record<NavKey, NavCount>>;
  campaigns: readonly ShellCampaign[];
  campaignId: string | null;
  onCampaign: (id: string) => void;
  search?: (text: string, signal: AbortSignal) => Promise<readonly SearchGroup[]>;
  bell?: { unread: number; Panel: ComponentType<{ onClose: () => void }> };
  actingFor?: { name: string; onStop: () => void } | null;
  /** Roles that others have lent and that are in force: one may act for them. */
  standIns?: readonly { id: string; name: string; role: string; onTake: () => void }[];
  /** What of visits is on this device alone and could not leave. */
  unsent?: { items: number; photos: number; to: string } | null;
  isDemo?: boolean;
  /** The short tour of one's role: whether it was never looked at, and that it now was. */
  tour?: { isNew: boolean; onSeen: () => void };
  onSignOut: () => void;
}

const ShellDataContext = createContext<ShellData | null>(null);

export const ShellDataProvider = ShellDataContext;

export function useShellData(): ShellData {
  const data = useContext(ShellDataContext);
  if (!data) throw new Error('ShellDataProvider is missing');
  return data;
}
