import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Consolidation } from '@thidua/shared/consolidation/consolidation.model';
import { isWritten } from '@thidua/shared/consolidation/part-text';
import { urlOf } from '@thidua/shared/contract/call';
import { narrativesOf } from '@thidua/shared/form/template.model';
import { dayOf } from '@thidua/shared/kernel/instant';
import { useFormat } from '../../platform/format.tsx';
import { useLang } from '../../platform/words.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { SavedMark } from '../../ui/saved-mark.tsx';
import { StickyFooter } from '../../ui/sticky-footer.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useConsolidationWords } from './consolidation.words.ts';
import { FootActs } from './foot-acts.tsx';
import { type PartSnapshot, type PartStore, savedState } from './part-store.ts';
import { oldParagraphs } from './stale-marks.ts';
import { changedUnits, unitNames } from './unit-names.ts';

interface ConsolidationFootProps {
  view: Consolidation;
  store: PartStore;
  texts: PartSnapshot;
}

/** Saved or not, what is still missing, and the one act that moves it on. */
export function ConsolidationFoot({ view, store, texts }: ConsolidationFootProps) {
  const words = useConsolidationWords();
  const format = useFormat();
  const [lang] = useLang();
  const isPhone = usePhone();
  const time = (at: string) => (dayOf(at) === format.today ? format.time(at) : format.when(at));
  const hasFiles = !isPhone || view.state === 'approved';
  const sheet = urlOf(consolidationApi.sheet, { params: { id: view.id }, query: { lang } });
  return (
    <StickyFooter
      start={
        view.actions.save?.allowed ? (
          <SavedMark state={savedState(store, texts, time)} />
        ) : (
          <Standing view={view} />
        )
      }
      missing={view.state === 'draft' ? <Missing view={view} texts={texts} /> : undefined}
    >
      {hasFiles ? (
        <Button
          component="a"
          href={sheet}
          download
          size={isPhone ? 'lg' : 'md'}
          leftSection={<IconFileSpreadsheet size={17} stroke={1.7} aria-hidden />}
        >
          {words.foot.sheet}
        </Button>
      ) : null}
      {hasFiles ? (
        <Button
          component="a"
          href={urlOf(consolidationApi.word, { params: { id: view.id } })}
          download
          size={isPhone ? 'lg' : 'md'}
          leftSection={<IconFileText size={17} stroke={1.7} aria-hidden />}
        >
          {words.foot.word}
        </Button>
      ) : null}
      <FootActs view={view} store={store} />
    </StickyFooter>
  );
}

function Standing({ view }: { view: Consolidation }) {
  const words = useConsolidationWords();
  const format = useFormat();
  const { presentedBy, presentedAt, state, sealed } = view;
  const [last] = sealed;
  const text =
    state === 'presented' && presentedBy && presentedAt
      ? words.status.presented(presentedBy.post || presentedBy.name, format.when(presentedAt))
      : state === 'approved' && last
        ? words.status.approved(last.approvedBy.post || last.approvedBy.name, format.when(last.approvedAt))
        : words.states[state];
  return <span className="sec">{text}</span>;
}

/** What is not yet as it should be; a unit that is missing is told, and does not hinder. */
function Missing({ view, texts }: { view: Consolidation; texts: PartSnapshot }) {
  const words = useConsolidationWords().foot;
  const stale = view.figures.filter(({ now }) => now !== null).length;
  const unwritten = narrativesOf(view.template.body).filter(
    ({ code, required }) => required && !isWritten(texts.parts[code]),
  ).length;
  const old = oldParagraphs(view, texts.parts);
  const { missingCount } = unitNames(view);
  const { length: conflicts } = texts.draft.conflicts;
  const all = [
    view.gatheredAt === null ? words.notGathered : '',
    changedUnits(view).length > 0 ? words.outdated(stale) : '',
    conflicts > 0 ? words.conflicts(conflicts) : '',
    old > 0 ? words.paragraphs(old) : '',
    unwritten > 0 ? words.texts(unwritten) : '',
    missingCount > 0 ? words.missing(missingCount) : '',
  ].filter(Boolean);
  if (all.length === 0) return null;
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: 6, color: 'var(--lam)' }}>
      <Glyph k="warn" /> {words.left(all.join(', '))}
    </span>
  );
}
