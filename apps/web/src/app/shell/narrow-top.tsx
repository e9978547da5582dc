import { BellButton } from './bell-button.tsx';
import css from './narrow-top.module.css';
import { SearchTrigger } from './search-trigger.tsx';

/** The top bar without room: the page puts its own title here. */
export function NarrowTop({ slotRef }: { slotRef: (element: HTMLElement | null) => void }) {
  return (
    <div className={css.bar}>
      <div className={css.slot} ref={slotRef} />
      <SearchTrigger icon />
      <BellButton />
    </div>
  );
}
