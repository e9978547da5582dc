import { Button, Menu } from '@mantine/core';
import { IconChartBar, IconPlus } from '@tabler/icons-react';
import type { Consolidation, Paragraph, UnitText } from '@thidua/shared/consolidation/consolidation.model';
import { measuredIn } from '@thidua/shared/consolidation/say-total';
import { type FigureField, figuresOf } from '@thidua/shared/form/template.model';
import { useFormat } from '../../platform/format.tsx';
import { useConsolidationWords } from './consolidation.words.ts';
import { DraftConflict } from './draft-conflict.tsx';
import type { OutlinePart } from './outline.ts';
import { ParagraphBox } from './paragraph-box.tsx';
import type { PartSnapshot, PartStore } from './part-store.ts';
import css from './texts.module.css';
import { useSaid } from './use-said.ts';

interface DraftPartProps {
  view: Consolidation;
  outline: OutlinePart;
  items: readonly UnitText[];
  store: PartStore;
  texts: PartSnapshot;
}

/** The draft of one part: paragraphs, each with the mark of where it came from. */
export function DraftPart({ view, outline: { code, title }, items, store, texts }: DraftPartProps) {
  const words = useConsolidationWords().texts;
  const mayWrite = view.actions.save?.allowed ?? false;
  const paragraphs = texts.parts[code]?.paragraphs ?? [];
  const write = (next: readonly Paragraph[]) => store.set(code, { paragraphs: [...next] });
  const add = (text: string, marks: Paragraph['marks'] = []) =>
    write([...paragraphs, { id: crypto.randomUUID(), text, marks }]);
  const conflict = texts.draft.conflicts.find(({ field }) => field === code);
  return (
    <section className={css.draft} aria-labelledby="du-thao">
      <header className={css.paneHead}>
        <h2 id="du-thao">{words.draftOf(view.node.name)}</h2>
        {mayWrite ? (
          <span className={css.paneActs}>
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
              onClick={() => add('')}
            >
              {words.write}
            </Button>
            <InsertFigure view={view} onInsert={add} />
          </span>
        ) : null}
      </header>
      <div className={css.sheet}>
        <h3>{title}</h3>
        {view.draft === null ? <p className={css.none}>{words.hidden}</p> : null}
        {conflict ? <DraftConflict view={view} conflict={conflict} store={store} /> : null}
        {paragraphs.map((paragraph, at) => (
          <ParagraphBox
            key={paragraph.id}
            view={view}
            code={code}
            items={items}
            paragraph={paragraph}
            number={at + 1}
            last={paragraphs.length}
            mayWrite={mayWrite}
            onChange={(next) => write(paragraphs.map((one) => (one.id === next.id ? next : one)))}
            onRemove={() => write(paragraphs.filter(({ id }) => id !== paragraph.id))}
            onMove={(by) => write(moved(paragraphs, at, by))}
          />
        ))}
        {paragraphs.length === 0 && view.draft !== null ? (
          <div className={css.none}>
            <p>{words.emptyDraft}</p>
            {mayWrite ? (
              <Button size="xs" onClick={() => add(`${words.nothing}.`)}>
                {words.nothing}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
    </section>
  );
}

function moved(paragraphs: readonly Paragraph[], at: number, by: 1 | -1): Paragraph[] {
  const next = [...paragraphs];
  const [one] = next.splice(at, 1);
  if (one) next.splice(at + by, 0, one);
  return next;
}

interface InsertFigureProps {
  view: Consolidation;
  onInsert: (text: string, marks: Paragraph['marks']) => void;
}

/** A total as a sentence that knows which figure it is, so that it says so when the figure changes. */
function InsertFigure({ view, onInsert }: InsertFigureProps) {
  const words = useConsolidationWords().texts;
  const format = useFormat();
  const said = useSaid();
  const lines = new Map(view.figures.map((line) => [line.code, line]));
  const insert = ({ code, indicator }: FigureField) => {
    const line = lines.get(code);
    if (!line) return;
    const share = format.share(line.n, line.of, 'unit');
    const value = said.total(indicator, line.value);
    const text = words.figureSentence(indicator.name, value, measuredIn(indicator), share);
    onInsert(text, [{ kind: 'figure', code, value: line.value }]);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="subtle" leftSection={<IconChartBar size={15} stroke={1.8} aria-hidden />}>
          {words.insertFigure}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {figuresOf(view.template.body)
          .filter(({ code }) => lines.get(code)?.value !== null)
          .map((field) => (
            <Menu.Item key={field.code} onClick={() => insert(field)}>
              {field.indicator.name}:{' '}
              <b>{said.total(field.indicator, lines.get(field.code)?.value ?? null)}</b>
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
