import { Button } from '@mantine/core';
import type { Ladder } from '@thidua/shared/notice/ladder.model';
import type { ObligationKind } from '@thidua/shared/obligation/obligation.model';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { useObligationWords } from '../obligation/obligation.words.ts';
import css from './ladder.module.css';
import { useNoticeWords } from './notice.words.ts';

interface RungListProps {
  ladder: Ladder;
  onEdit?: (kind: ObligationKind) => void;
}

/** Every kind of duty with its steps, in words. */
export function RungList({ ladder, onEdit }: RungListProps) {
  const { page, hearer, when, joined } = useNoticeWords().ladder;
  const kinds = useObligationWords().kind;
  return (
    <Card flush>
      {ladder.kinds.map(({ kind, rungs, isOwn }) => (
        <section key={kind} className={css.kind} aria-label={kinds[kind]}>
          <header className={css.kindHead}>
            <h2>{kinds[kind]}</h2>
            <Chip tone={isOwn ? 'l' : 'n'}>{isOwn ? page.own : page.usual}</Chip>
            {onEdit ? (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={page.changeKind(kinds[kind])}
                onClick={() => onEdit(kind)}
              >
                {page.change}
              </Button>
            ) : null}
          </header>
          {rungs.length === 0 ? <p className={css.quiet}>{page.none}</p> : null}
          <ol className={css.rungs}>
            {rungs.map(({ days, time, to }) => (
              <li key={days}>
                <span className={css.time}>{time}</span>
                <span className={css.when}>{when(days)}</span>
                <span className={css.to}>{joined(to.map((one) => hearer[one]))}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </Card>
  );
}
