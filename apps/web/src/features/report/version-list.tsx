import type { VersionLine } from '@thidua/shared/report/report.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { Card } from '../../ui/card.tsx';
import { Glyph, type GlyphKey } from '../../ui/glyph.tsx';
import { useReportScreensWords, useReportWords } from './report.words.ts';
import css from './version-list.module.css';

const glyphs: Record<VersionLine['outcome'], GlyphKey> = {
  waiting: 'wait',
  accepted: 'ok',
  returned: 'ret',
  superseded: 'ex',
};

/** Every version that was signed, each with its address, and what differs from the one before. */
export function VersionList({ versions, shown }: { versions: readonly VersionLine[]; shown: number | null }) {
  const words = useReportScreensWords().versions;
  const { outcomes } = useReportWords();
  const format = useFormat();
  return (
    <Card title={words.title}>
      <ol className={css.list}>
        {versions.map((line) => (
          <li key={line.version}>
            <Glyph k={glyphs[line.outcome]} />
            <div>
              <p>
                {line.version === shown ? (
                  <b>{words.name(line.version)}</b>
                ) : (
                  <Link to={`?ban=${line.version}`} aria-label={words.read(line.version)}>
                    {words.name(line.version)}
                  </Link>
                )}
                {` · ${outcomes[line.outcome]}`}
                {line.version === shown ? <span className={css.quiet}>{` · ${words.shown}`}</span> : null}
              </p>
              <p className={css.quiet}>
                {format.when(line.submittedAt)} · {line.signedBy.post}
              </p>
              {line.version > 1 ? (
                <Link to={`?ban=${line.version}&so=${line.version - 1}`}>
                  {words.differences(line.version - 1)}
                </Link>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}
