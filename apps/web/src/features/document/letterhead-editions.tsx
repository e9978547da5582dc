import type { LetterheadPage } from '@thidua/shared/document/letterhead.model';
import { sentenceCase } from '@thidua/shared/kernel/format';
import { useFormat } from '../../platform/format.tsx';
import { Card } from '../../ui/card.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { useLetterheadWords } from './letterhead.words.ts';

/** Who settled what and when; each edition stands for the papers of its time. */
export function LetterheadEditions({ editions }: Pick<LetterheadPage, 'editions'>) {
  const { editions: words, head } = useLetterheadWords();
  const format = useFormat();
  return (
    <Card title={words.title}>
      <Timeline
        label={words.title}
        entries={editions.map(({ edition, at, by, letterhead }, place) => ({
          id: String(edition),
          at: format.when(at),
          instant: at,
          k: place === 0 ? 'ok' : 'dot',
          who: by ? words.by(by.post || by.name) : words.byHouse,
          what: sentenceCase(
            `${place === 0 ? `${words.inForce}, ` : ''}${head.edition(edition)}: ${letterhead.agency}, ${letterhead.symbol}, ${letterhead.place}`,
          ),
        }))}
      />
    </Card>
  );
}
