import { createContext, type ReactNode, useContext } from 'react';

interface PageHeadSlot {
  /** The place in the phone's top bar where the page's title goes; null where there is none. */
  title: HTMLElement | null;
  /** The line beneath the title when the page has none of its own. */
  line: ReactNode;
}

export const PageHeadSlotContext = createContext<PageHeadSlot>({ title: null, line: null });

export function usePageHeadSlot(): PageHeadSlot {
  return useContext(PageHeadSlotContext);
}
