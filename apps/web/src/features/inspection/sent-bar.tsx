import { Glyph } from '../../ui/glyph.tsx';
import { useVisitRecordWords } from './inspection.words.ts';
import { unsentOf } from './unsent-bar.tsx';
import type { Recording } from './use-record.ts';
import css from './visit-record.module.css';

/** Once all is under way: how much has arrived, and how much waits for a choice. */
export function SentBar({ recording }: { recording: Recording }) {
  const words = useVisitRecordWords().sent;
  const { result } = recording.view;
  const given = result.answered + result.contested;
  return (
    <p className={css.sent} role="status">
      <Glyph k="sent" />
      <span>
        <b>{words.bar(given - unsentOf(recording).items.length, given)}</b> {words.choose(result.contested)}
      </span>
    </p>
  );
}
