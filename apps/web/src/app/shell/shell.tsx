import { useMemo, useState } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { useReached } from '../../platform/reach.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHeadSlotContext } from '../../ui/page-head-slot.ts';
import { SkipLink } from '../../ui/skip-link.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { BottomBar } from './bottom-bar.tsx';
import { CampaignSwitcher } from './campaign-switcher.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { NarrowTop } from './narrow-top.tsx';
import { RouteProgress } from './route-progress.tsx';
import { SearchProvider } from './search-provider.tsx';
import css from './shell.module.css';
import { SideNav } from './side-nav.tsx';
import { TopBar } from './top-bar.tsx';
import { TourLine } from './tour-line.tsx';
import { TourProvider } from './tour-provider.tsx';
import { UnsentLine } from './unsent-line.tsx';
import { useFocusOnNavigation } from './use-focus-on-navigation.ts';

const mainId = 'noi-dung';

/** The frame of every page behind the sign-in. */
export function Shell() {
  const narrow = useNarrow();
  const words = useShellWords();
  const isReached = useReached();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const main = useFocusOnNavigation();
  const head = useMemo(
    () => ({ title: narrow ? slot : null, line: <CampaignSwitcher small /> }),
    [narrow, slot],
  );
  return (
    <SearchProvider>
      <TourProvider>
        <PageHeadSlotContext value={head}>
          <SkipLink target={mainId} />
          <div className={css.frame}>
            <header className={css.top} data-screen-only>
              <RouteProgress />
              {narrow ? <NarrowTop slotRef={setSlot} /> : <TopBar />}
            </header>
            {narrow ? null : <SideNav />}
            <main ref={main} id={mainId} className={css.main} tabIndex={-1}>
              <DemoBanner />
              <TourLine />
              {isReached ? null : (
                <div className={css.bar} data-screen-only>
                  <Notice tone="warn" live>
                    {words.offline}
                  </Notice>
                </div>
              )}
              <UnsentLine />
              <Outlet />
            </main>
            {narrow ? <BottomBar /> : null}
          </div>
          <ScrollRestoration />
        </PageHeadSlotContext>
      </TourProvider>
    </SearchProvider>
  );
}
