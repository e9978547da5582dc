import { Fragment } from 'react';
import { Link } from 'react-router';
import { Glyph } from '../../ui/glyph.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import css from './missing-links.module.css';
import { countMissing, type MissingPlace } from './missing-places.ts';
import { useReportFormWords } from './report.words.ts';

/** "Còn 2 việc: góp ý 1, mục IV": each leads to its place. `base` is the form's address where the links stand elsewhere. */
export function MissingLinks({ places, base = '' }: { places: readonly MissingPlace[]; base?: string }) {
  const words = useReportFormWords().footer;
  const shownAtMost = usePhone() ? 2 : 3;
  if (places.length === 0) {
    return (
      <span className={css.missing} data-ready>
        <Glyph k="ok" />
        {words.ready}
      </span>
    );
  }
  const label = ({ kind, n, number }: MissingPlace) =>
    kind === 'part' ? words.places.part(number) : words.places[kind](n);
  return (
    <span className={css.missing}>
      <Glyph k="warn" />
      <span>
        {words.missing(countMissing(places))}{' '}
        {places.slice(0, shownAtMost).map((place, at) => (
          <Fragment key={place.target + place.kind}>
            {at > 0 ? ', ' : null}
            <Link to={`${base}#${place.target}`} replace={base === ''} preventScrollReset>
              {label(place)}
            </Link>
          </Fragment>
        ))}
        {places.length > shownAtMost ? '…' : null}
      </span>
    </span>
  );
}
