import { useMe } from '../../platform/session.tsx';
import { usePeopleSheetWords } from './people-sheet.words.ts';
import css from './slip-sheet.module.css';
import type { PrintedSlip } from './use-issue-slips.ts';

/** Slips as they are cut apart: eight on a sheet, those of a unit together. */
export function SlipSheet({ slips }: { slips: readonly PrintedSlip[] }) {
  const { slips: words } = usePeopleSheetWords();
  const { agency } = useMe();
  return (
    <ul className={css.sheet} aria-label={words.title}>
      {slips.map((slip) => (
        <li key={slip.id} className={css.slip}>
          <p className={css.agency}>{agency.name}</p>
          <h2>{words.slip}</h2>
          <p className={css.name}>{slip.name}</p>
          <p className={css.where}>{[slip.post, slip.unit.name].filter(Boolean).join(' · ')}</p>
          <dl>
            <dt>{words.address}</dt>
            <dd>{location.origin}</dd>
            <dt>{words.username}</dt>
            <dd className={css.secret}>{slip.username}</dd>
            <dt>{words.password}</dt>
            <dd className={css.secret}>{slip.password}</dd>
          </dl>
          <p className={css.rule}>{words.rule}</p>
        </li>
      ))}
    </ul>
  );
}
