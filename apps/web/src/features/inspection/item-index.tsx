import { SideDrawer } from '../../ui/side-drawer.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useInspectionWords, useVisitRecordWords } from './inspection.words.ts';
import { isGiven, verdictLook } from './verdict-look.ts';
import css from './visit-record.module.css';
import { type ItemView, lacksOf, type VisitView } from './visit-view.ts';

interface ItemIndexProps {
  view: VisitView;
  at: string | undefined;
  opened: boolean;
  onGo: (code: string) => void;
  onClose: () => void;
}

/** The contents of the checklist: every item with how it stands, and the way to it. */
export function ItemIndex({ view, at, opened, onGo, onClose }: ItemIndexProps) {
  const words = useVisitRecordWords().go;
  const groups = Map.groupBy(view.items, ({ group }) => group);
  return (
    <SideDrawer opened={opened} onClose={onClose} title={words.indexTitle}>
      {[...groups].map(([title, items]) => (
        <section key={title} className={css.group}>
          <h3>{title}</h3>
          <ol>
            {items.map((one) => (
              <li key={one.item.code}>
                <button
                  type="button"
                  aria-current={one.item.code === at ? 'step' : undefined}
                  onClick={() => onGo(one.item.code)}
                >
                  <span className={css.no}>{one.no}</span>
                  <span className={css.indexText}>{one.item.text}</span>
                  <ItemState one={one} view={view} />
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </SideDrawer>
  );
}

/** How an item stands: its verdict, and first of all what it lacks. */
export function ItemState({ one, view }: { one: ItemView; view: VisitView }) {
  const { lacks } = useVisitRecordWords();
  const { verdict: verdicts } = useInspectionWords();
  const verdict = one.standing?.verdict;
  const [lack] = lacksOf(view, one.item.code);
  if (lack === 'unanswered')
    return (
      <StateText k="draft" tight>
        {lacks.unanswered}
      </StateText>
    );
  if (lack)
    return (
      <StateText k="warn" loud tight>
        {lacks[lack]}
      </StateText>
    );
  return isGiven(verdict) ? (
    <StateText k={verdictLook[verdict].glyph} tight>
      {verdicts[verdict]}
    </StateText>
  ) : null;
}
