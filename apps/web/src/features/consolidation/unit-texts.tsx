import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import type { Consolidation, Part, UnitText } from '@thidua/shared/consolidation/consolidation.model';
import { fold } from '@thidua/shared/kernel/text';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { useConsolidationWords } from './consolidation.words.ts';
import { isInserted } from './outline.ts';
import type { PartSnapshot, PartStore } from './part-store.ts';
import css from './texts.module.css';
import { unitNames } from './unit-names.ts';

type Wrote = UnitText & { text: string };

interface UnitTextsProps {
  view: Consolidation;
  code: string;
  items: readonly UnitText[];
  wrote: readonly Wrote[];
  store: PartStore;
  texts: PartSnapshot;
}

/** What each unit wrote for the part; one press takes it into the draft with its source. */
export function UnitTexts({ view, code, wrote, store, texts }: UnitTextsProps) {
  const words = useConsolidationWords().texts;
  const [sought, seek] = useState('');
  const [isSeeking, startSeeking] = useState(false);
  const names = unitNames(view);
  const part = texts.parts[code];
  const mayWrite = view.actions.save?.allowed ?? false;
  const shown = sought ? wrote.filter(({ text }) => fold(text).includes(fold(sought))) : wrote;
  const open = wrote.filter(({ reportId }) => !isInserted(part, reportId));
  const insert = (chosen: readonly Wrote[]) => store.set(code, withTexts(part, chosen));
  return (
    <section className={css.units} aria-labelledby="don-vi-viet">
      <header className={css.paneHead}>
        <h2 id="don-vi-viet">{words.unitsWrote}</h2>
        <span className={css.paneNote}>{words.unitsNote(wrote.length, names.missingCount)}</span>
        <span className={css.paneActs}>
          {mayWrite && open.length > 1 ? (
            <Button size="xs" variant="subtle" onClick={() => insert(open)}>
              {words.insertAll}
            </Button>
          ) : null}
          <ActionIcon
            color="gray"
            aria-label={words.find}
            aria-expanded={isSeeking}
            onClick={() => {
              startSeeking(!isSeeking);
              seek('');
            }}
          >
            <IconSearch size={17} stroke={1.8} aria-hidden />
          </ActionIcon>
        </span>
      </header>
      {isSeeking ? <SearchField label={words.find} value={sought} onChange={seek} width="100%" /> : null}
      {shown.length === 0 ? <p className={css.none}>{sought ? words.notFound : words.noText}</p> : null}
      <ul className={css.texts}>
        {shown.map((item) => (
          <UnitTextRow
            key={item.reportId}
            view={view}
            code={code}
            item={item}
            isIn={isInserted(part, item.reportId)}
            onInsert={mayWrite ? () => insert([item]) : undefined}
          />
        ))}
      </ul>
    </section>
  );
}

/** Each text as a paragraph of its own at the end, marked with the version it came from. */
function withTexts(part: Part | undefined, chosen: readonly Wrote[]): Part {
  const added = chosen.map(({ text, unitId, reportId, version }) => ({
    id: crypto.randomUUID(),
    text: text.trim().slice(0, 8000),
    marks: [{ kind: 'unit' as const, unitId, reportId, version }],
  }));
  return { paragraphs: [...(part?.paragraphs ?? []), ...added] };
}

interface UnitTextRowProps {
  view: Consolidation;
  code: string;
  item: Wrote;
  isIn: boolean;
  onInsert: (() => void) | undefined;
}

function UnitTextRow({ view, code, item, isIn, onInsert }: UnitTextRowProps) {
  const words = useConsolidationWords().texts;
  const format = useFormat();
  const unit = view.units.find((one) => one.unit.id === item.unitId)?.unit;
  const isLonger = view.period.kind !== view.regime.periodKind;
  const isNewer = item.newer !== null && item.newer.texts[code] !== item.text;
  return (
    <li data-in={isIn || undefined}>
      <p className={css.unitLine}>
        <b>{unit?.name}</b> <span className={css.mark}>{unit?.abbreviation}</span>
        {isLonger ? <span className={css.paneNote}>{format.period(item.periodKey)}</span> : null}
        {isNewer && item.newer ? (
          <span className={css.again}>
            <Glyph k="stale" size={14} /> {words.sentAgain(format.when(item.newer.submittedAt))}
          </span>
        ) : null}
        <span className={css.unitAct}>
          {isIn ? (
            <span className={css.inserted}>
              <Glyph k="ok" size={14} /> {words.inserted}
            </span>
          ) : onInsert ? (
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}
              aria-label={`${words.insert}: ${unit?.name ?? ''}`}
              onClick={onInsert}
            >
              {words.insert}
            </Button>
          ) : null}
        </span>
      </p>
      <p className={css.unitText}>{item.text}</p>
    </li>
  );
}
