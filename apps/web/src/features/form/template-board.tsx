import type { NarrativePart, PlacedFigure, Relation } from '@thidua/shared/form/template.model';
import type { CatalogueIndicator, TemplateDesign } from '@thidua/shared/form/template-design.model';
import { lazy, Suspense, useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { BoardPanes } from '../../ui/board-panes.tsx';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { Notice } from '../../ui/notice.tsx';
import { focusAt } from '../../ui/outline-place.ts';
import { Page } from '../../ui/page.tsx';
import { StaleNotice } from '../../ui/stale-notice.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useLeaving } from '../../ui/use-leaving.ts';
import { useDesignWords } from './form.words.ts';
import { type Catalogue, operandsIn, useNames } from './template-catalogue.ts';
import {
  addItems,
  addSection,
  changeAt,
  figureCodesAt,
  moveTo,
  type Place,
  relationsOf,
  removeAt,
  step,
  withoutRelationsOf,
} from './template-edits.ts';
import { TemplateHead } from './template-head.tsx';
import { TemplateOutline } from './template-outline.tsx';
import { TemplatePreview } from './template-preview.tsx';
import { TemplateProperties } from './template-properties.tsx';
import { type DesignBoard, useDesign } from './use-design.ts';

const IndicatorDrawer = lazy(() => import('./indicator-drawer.tsx'));
const TemplatePick = lazy(() => import('./template-pick.tsx'));
const TemplatePaste = lazy(() => import('./template-paste.tsx'));
const TemplatePublish = lazy(() => import('./template-publish.tsx'));

/** What stands over the board. */
type Open =
  | { kind: 'pick' | 'paste'; section: number }
  | { kind: 'indicator'; indicator: CatalogueIndicator | null; section: number | null }
  | { kind: 'publish' };

interface TemplateBoardProps {
  design: TemplateDesign;
  catalogue: Catalogue;
}

/** The drawing board: outline at the left, the real form in the middle, properties at the right. */
export function TemplateBoard({ design, catalogue }: TemplateBoardProps) {
  const words = useDesignWords();
  const say = useProblemWords();
  const board = useDesign(design);
  const [chosen, choose] = useState<Place | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const edits = useEdits(board, catalogue, choose);
  useLeaving(board.isDirty, words.board);
  const { name, draft, theirs } = board;
  const placed = new Set(draft.figureSections.flatMap((section) => section.figures.map(({ code }) => code)));
  const close = () => setOpen(null);
  const place = (section: number) => (codes: readonly string[]) => {
    edits.addFigures(section, codes);
    close();
  };

  return (
    <Page flush>
      <TemplateHead design={design} board={board} onPublish={() => setOpen({ kind: 'publish' })} />
      {theirs ? (
        <StaleNotice
          words={words.board}
          onTake={() => board.take(theirs)}
          onKeep={() => void board.saveNow(theirs.rev).catch(() => {})}
        />
      ) : null}
      {board.problem ? (
        <Notice tone="danger" live>
          {say(board.problem)}
        </Notice>
      ) : null}
      <BoardPanes
        narrow={words.board.narrow}
        startLabel={words.outline.title}
        endLabel={words.properties.title}
        start={
          <TemplateOutline
            draft={draft}
            name={name}
            acts={{ ...edits, words: words.outline, chosen, choose }}
            onAddSection={edits.addSection}
            onAddFigures={(section) => setOpen({ kind: 'pick', section })}
            onPaste={(section) => setOpen({ kind: 'paste', section })}
            onAddPart={edits.addPart}
            onAddRelation={() => edits.relate()}
          />
        }
        end={
          <TemplateProperties
            name={name}
            draft={draft}
            catalogue={catalogue}
            chosen={chosen}
            onName={(next) => board.edit((drawn) => ({ ...drawn, name: next }))}
            onChange={edits.change}
            onChoose={choose}
            onRelate={edits.relate}
            onEditIndicator={(indicator) => setOpen({ kind: 'indicator', indicator, section: null })}
          />
        }
      >
        <TemplatePreview templateId={design.id} name={name} draft={draft} catalogue={catalogue} />
      </BoardPanes>
      <Suspense fallback={null}>
        {open?.kind === 'pick' ? (
          <TemplatePick
            catalogue={catalogue}
            placed={placed}
            onAdd={place(open.section)}
            onNew={() => setOpen({ kind: 'indicator', indicator: null, section: open.section })}
            onClose={close}
          />
        ) : null}
        {open?.kind === 'paste' ? (
          <TemplatePaste catalogue={catalogue} placed={placed} onAdd={place(open.section)} onClose={close} />
        ) : null}
        {open?.kind === 'indicator' ? (
          <IndicatorDrawer
            indicator={open.indicator}
            taken={new Set(catalogue.keys())}
            onSaved={({ code }) => {
              if (open.section !== null) edits.addFigures(open.section, [code]);
            }}
            onClose={close}
          />
        ) : null}
        {open?.kind === 'publish' ? (
          <TemplatePublish
            design={design}
            draft={draft}
            catalogue={catalogue}
            onSave={async () => (board.isDirty || !design.hasDraft ? (await board.saveNow()).rev : board.rev)}
            onPublished={board.take}
            onClose={close}
          />
        ) : null}
      </Suspense>
    </Page>
  );
}

/** The edits of the outline, each leading the eye to what it made. */
function useEdits(board: DesignBoard, catalogue: Catalogue, choose: (place: Place | null) => void) {
  const words = useDesignWords().outline;
  const tell = useTell();
  const { draft, edit } = board;
  const { nameAt } = useNames(draft, catalogue);
  const put = (next: typeof draft) => edit((drawn) => ({ ...drawn, draft: next }));
  const moved = (result: { draft: typeof draft; place: Place } | null) => {
    if (!result) return;
    put(result.draft);
    choose(result.place);
    focusAt(result.place);
  };
  const remove = async (place: Place) => {
    const codes = figureCodesAt(draft, place);
    const relations = new Set(codes.flatMap((code) => relationsOf(draft, code))).size;
    const name = nameAt(place);
    const size = place.item === null ? sizeOf(draft, place) : 0;
    const asks = size > 0 || relations > 0;
    const question =
      place.item === null
        ? { title: words.removeSectionAsk(name), lost: words.removeSectionLost(size, relations) }
        : { title: words.removeFigureAsk(name), lost: words.removeFigureLost(relations) };
    if (asks && !(await confirmAct({ ...question, act: words.removeAct, danger: true }))) return;
    put(removeAt(withoutRelationsOf(draft, codes), place));
    choose(null);
    tell(words.removed(name), { onUndo: board.undo });
  };
  return {
    nameAt,
    remove: (place: Place) => void remove(place),
    step: (place: Place, by: -1 | 1) => moved(step(draft, place, by)),
    moveTo: (from: Place, to: Place) => moved(moveTo(draft, from, to)),
    change: (place: Place, change: object) => put(changeAt(draft, place, change)),
    addSection: (of: 'figures' | 'narratives') => {
      put(addSection(draft, of, words.newSection));
      const section = of === 'figures' ? draft.figureSections.length : draft.narrativeSections.length;
      choose({ of, section, item: null });
    },
    addFigures: (section: number, codes: readonly string[]) => {
      edit((drawn) => ({
        ...drawn,
        draft: addItems(drawn.draft, 'figures', section, codes.map(placedFigure)),
      }));
      choose({ of: 'figures', section, item: draft.figureSections[section]?.figures.length ?? 0 });
    },
    addPart: (section: number) => {
      const part = newPart(
        words.newPart,
        draft.narrativeSections.flatMap(({ parts }) => parts),
      );
      put(addItems(draft, 'narratives', section, [part]));
      choose({ of: 'narratives', section, item: draft.narrativeSections[section]?.parts.length ?? 0 });
    },
    relate: (code?: string) => {
      const all = operandsIn(draft, catalogue);
      const left = all.find(({ operand }) => code === undefined || operand.code === code);
      const right = all.find(
        ({ operand, indicator }) => operand !== left?.operand && isLike(indicator, left?.indicator),
      );
      if (!left || !right) {
        tell(words.fewRelations, { tone: 'info' });
        return;
      }
      const relation: Relation = { left: left.operand, op: 'le', right: [right.operand], isHard: true };
      put(addItems(draft, 'relations', 0, [relation]));
      choose({ of: 'relations', section: 0, item: draft.relations?.length ?? 0 });
    },
  };
}

const familyOf = (indicator: { kind: string } | undefined) =>
  indicator?.kind === 'money' || indicator?.kind === 'date' ? indicator.kind : 'number';
const isLike = (one: { kind: string }, two: { kind: string } | undefined) => familyOf(one) === familyOf(two);

const sizeOf = (draft: DesignBoard['draft'], { of, section }: Place): number =>
  of === 'figures'
    ? (draft.figureSections[section]?.figures.length ?? 0)
    : (draft.narrativeSections[section]?.parts.length ?? 0);

/** Most figures are counts: whole, not below nothing, and a big change asks why. */
const placedFigure = (code: string): PlacedFigure => ({
  ...{ code, required: true, min: 0, max: null, warnChangePercent: 100, prefill: null, guidance: '' },
});

function newPart(title: string, all: readonly NarrativePart[]): NarrativePart {
  const taken = new Set(all.map((part) => part.code));
  let n = all.length + 1;
  while (taken.has(`n_muc_${n}`)) n++;
  return {
    ...{
      code: `n_muc_${n}`,
      number: '',
      title,
      required: true,
      allowNothing: true,
      prefill: null,
      guidance: '',
    },
  };
}
