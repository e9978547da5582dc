import { LangSwitch } from '../../ui/lang-switch.tsx';
import { BellButton } from './bell-button.tsx';
import { Brand } from './brand.tsx';
import { CampaignSwitcher } from './campaign-switcher.tsx';
import { SearchTrigger } from './search-trigger.tsx';
import css from './top-bar.module.css';
import { UserMenu } from './user-menu.tsx';

export function TopBar() {
  return (
    <div className={css.bar}>
      <div className={css.brand}>
        <Brand />
      </div>
      <CampaignSwitcher />
      <div className={css.tools}>
        <SearchTrigger />
        <BellButton />
        <LangSwitch />
        <span className={css.divider} />
        <UserMenu />
      </div>
    </div>
  );
}
