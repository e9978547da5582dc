import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Consolidation } from '@thidua/shared/consolidation/consolidation.model';
import { urlOf } from '@thidua/shared/contract/call';
import { useFormat } from '../../platform/format.tsx';
import { Card } from '../../ui/card.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { useConsolidationWords } from './consolidation.words.ts';
import css from './paper.module.css';

/** Every approved version with its receipt: number, who, when, the fingerprint of the very contents. */
export function SealedCard({ view }: { view: Consolidation }) {
  const words = useConsolidationWords();
  const format = useFormat();
  return (
    <Card title={words.status.versions}>
      {view.paper ? (
        <p className={css.number}>{words.status.paper(view.paper.number, format.day(view.paper.day))}</p>
      ) : null}
      <ul className={css.sealed}>
        {view.sealed.map((one) => (
          <li key={one.version}>
            <p>
              <b>{one.receipt}</b>
            </p>
            <p>
              {words.head.version(one.version)},{' '}
              {words.status.approved(
                one.approvedBy.post || one.approvedBy.name,
                format.whenFull(one.approvedAt),
              )}
              {one.approvedFor ? `, ${words.status.for(one.approvedFor.post)}` : null}
            </p>
            <p className={css.mark}>
              <Glyph k={one.isLate ? 'late' : 'ok'} size={14} />{' '}
              {one.isLate ? words.status.late : words.status.onTime}
            </p>
            <p>
              <a
                href={urlOf(consolidationApi.word, {
                  params: { id: view.id },
                  query: { version: one.version },
                })}
                download
              >
                {words.foot.word}
              </a>
            </p>
            <p className={css.fingerprint}>
              {words.status.fingerprint}: <code>{one.fingerprint}</code>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
