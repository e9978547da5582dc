import type { Consolidation } from '@thidua/shared/consolidation/consolidation.model';
import { useFormat } from '../../platform/format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import css from './consolidation.module.css';
import { useConsolidationWords } from './consolidation.words.ts';
import { ConsolidationFoot } from './consolidation-foot.tsx';
import { ConsolidationHead } from './consolidation-head.tsx';
import { FiguresTable } from './figures-table.tsx';
import { GatheredLine } from './gathered-line.tsx';
import { OutdatedBar } from './outdated-bar.tsx';
import { PaperView } from './paper-view.tsx';
import { TextsView } from './texts-view.tsx';
import { useParts } from './use-parts.ts';
import { usePlace } from './use-place.ts';

interface ConsolidationBodyProps {
  view: Consolidation;
  /** When the answer came, ms. */
  at: number;
}

/** Figures, texts, or the whole as it is read by whoever approves it. */
export function ConsolidationBody({ view, at }: ConsolidationBodyProps) {
  const { shown } = usePlace();
  const { store, texts } = useParts(view);
  return (
    <div className={css.whole}>
      <Page>
        <ConsolidationHead view={view} at={at} />
        {shown === 'paper' ? null : <GatheredLine view={view} />}
        <SentBack view={view} />
        <OutdatedBar view={view} />
        {shown === 'figures' ? <FiguresTable view={view} /> : null}
        {shown === 'texts' ? <TextsView view={view} store={store} texts={texts} /> : null}
        {shown === 'paper' ? <PaperView view={view} texts={texts} /> : null}
      </Page>
      <ConsolidationFoot view={view} store={store} texts={texts} />
    </div>
  );
}

/** Why it came back stands at the head until it is presented again. */
function SentBack({ view: { sentBack } }: { view: Consolidation }) {
  const words = useConsolidationWords().status;
  const format = useFormat();
  if (!sentBack) return null;
  return (
    <Notice
      tone="warn"
      title={words.sentBack(sentBack.by.post || sentBack.by.name, format.when(sentBack.at))}
    >
      {sentBack.reason}
    </Notice>
  );
}
