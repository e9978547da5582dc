import { Glyph } from '../../ui/glyph.tsx';
import { useVisitRecordWords } from './inspection.words.ts';
import css from './visit-record.module.css';
import type { VisitView } from './visit-view.ts';

/** How far the visit is: one bar in three parts with its three counts. */
export function RecordProgress({ result }: Pick<VisitView, 'result'>) {
  const words = useVisitRecordWords().progress;
  const { asked, answered, passed, failed, notApplicable } = result;
  const [n, rest] = words.done(answered, asked);
  const share = (part: number) => ({ width: `${asked > 0 ? (100 * part) / asked : 0}%` });
  return (
    <section className={css.progress} aria-label={words.all(answered, asked, passed, failed, notApplicable)}>
      <p className={css.counts} aria-hidden>
        <span>
          <b>{n}</b>
          {rest}
        </span>
        <span className={css.tally}>
          <Glyph k="ok" /> {passed}
          <Glyph k="fail" /> {failed}
          <Glyph k="ex" /> {notApplicable}
        </span>
      </p>
      <div className={css.bar} aria-hidden>
        <i data-tone="ok" style={share(passed)} />
        <i data-tone="danger" style={share(failed)} />
        <i data-tone="sec" style={share(notApplicable)} />
      </div>
    </section>
  );
}
