import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Consolidation } from '@thidua/shared/consolidation/consolidation.model';
import { Link } from 'react-router';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { useConsolidationWords } from './consolidation.words.ts';
import { DraftPart } from './draft-part.tsx';
import { isInserted, outlineOf, wroteFor } from './outline.ts';
import type { PartSnapshot, PartStore } from './part-store.ts';
import css from './texts.module.css';
import { UnitTexts } from './unit-texts.tsx';
import { usePlace } from './use-place.ts';

interface TextsViewProps {
  view: Consolidation;
  store: PartStore;
  texts: PartSnapshot;
}

/** Part by part: what the units wrote, and beside it the draft that is made of it, every paragraph with its source. */
export function TextsView({ view, store, texts }: TextsViewProps) {
  const words = useConsolidationWords().texts;
  const say = useProblemWords();
  const { part: asked, toPart } = usePlace();
  const written = useAsk(consolidationApi.texts, { params: { id: view.id } }, { keep: true });
  if (view.gatheredAt === null) return <EmptyState title={words.notGathered} />;
  if (written.isPending) return <LoadingRows rows={8} />;
  if (!written.data) return <ErrorState problem={say(written.error)} onRetry={retryOf(written)} />;
  const { items } = written.data;
  const outline = outlineOf(view.template.body);
  const counted = outline.map((one) => {
    const wrote = wroteFor(items, one.code);
    const used = wrote.filter(({ reportId }) => isInserted(texts.parts[one.code], reportId)).length;
    return { ...one, wrote, used };
  });
  const chosen = counted.find(({ code }) => code === asked) ?? counted[0];
  if (!chosen) return null;
  return (
    <>
      <div className={css.parts}>
        <nav aria-label={words.parts}>
          {counted.map(({ code, label, used, wrote, part }) => (
            <Link
              key={code}
              to={toPart(code)}
              className={css.partLink}
              aria-current={code === chosen.code ? 'true' : undefined}
              title={part.title}
              preventScrollReset
            >
              <b>{label}</b> {used}/{wrote.length}
            </Link>
          ))}
        </nav>
        <p>{words.used(`${chosen.label}. ${chosen.part.title}`, chosen.used, chosen.wrote.length)}</p>
      </div>
      <div className={css.panes}>
        <UnitTexts
          key={`don-vi-${chosen.code}`}
          view={view}
          code={chosen.code}
          items={items}
          wrote={chosen.wrote}
          store={store}
          texts={texts}
        />
        <DraftPart key={chosen.code} view={view} outline={chosen} items={items} store={store} texts={texts} />
      </div>
    </>
  );
}
