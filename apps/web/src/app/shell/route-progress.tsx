import { useNavigation } from 'react-router';
import css from './route-progress.module.css';

/** A thin line beneath the stripe while the next page is on its way. */
export function RouteProgress() {
  const { state } = useNavigation();
  return state === 'idle' ? null : <div className={css.line} aria-hidden />;
}
