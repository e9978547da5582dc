import { IconClipboardText, IconPlus } from '@tabler/icons-react';
import type { TemplateDraft } from '@thidua/shared/form/template.model';
import type { ReactNode } from 'react';
import { useDesignWords } from './form.words.ts';
import type { Place } from './template-edits.ts';
import css from './template-outline.module.css';
import { OutlineRow } from './template-outline-row.tsx';

export interface OutlineActs {
  chosen: Place | null;
  choose: (place: Place | null) => void;
  nameAt: (place: Place) => string;
  step: (place: Place, by: -1 | 1) => void;
  moveTo: (from: Place, to: Place) => void;
  remove: (place: Place) => void;
}

interface TemplateOutlineProps {
  draft: TemplateDraft;
  name: string;
  acts: OutlineActs;
  onAddSection: (of: 'figures' | 'narratives') => void;
  onAddFigures: (section: number) => void;
  onPaste: (section: number) => void;
  onAddPart: (section: number) => void;
  onAddRelation: () => void;
}

/** What the form asks for, in its order: everything is chosen here, moved here and added here. */
export function TemplateOutline(props: TemplateOutlineProps) {
  const { draft, acts } = props;
  const words = useDesignWords().outline;
  return (
    <nav className={css.outline} aria-label={words.title}>
      <button
        type="button"
        className={css.name}
        aria-current={acts.chosen === null || undefined}
        onClick={() => acts.choose(null)}
      >
        {props.name}
      </button>
      <p className={css.hint}>{words.moveHint}</p>
      <Group title={words.figures}>
        {draft.figureSections.map((section, at) => (
          <OutlineSection
            key={section.code}
            of="figures"
            section={at}
            keys={section.figures.map(({ code }) => code)}
            acts={acts}
          >
            <Add onClick={() => props.onAddFigures(at)}>{words.addFigures}</Add>
            <Add
              icon={<IconClipboardText size={14} stroke={1.8} aria-hidden />}
              onClick={() => props.onPaste(at)}
            >
              {words.paste}
            </Add>
          </OutlineSection>
        ))}
        <Add onClick={() => props.onAddSection('figures')}>{words.addFigureSection}</Add>
      </Group>
      <Group title={words.narratives}>
        {draft.narrativeSections.map((section, at) => (
          <OutlineSection
            key={section.number}
            of="narratives"
            section={at}
            keys={section.parts.map(({ code }) => code)}
            acts={acts}
          >
            <Add onClick={() => props.onAddPart(at)}>{words.addPart}</Add>
          </OutlineSection>
        ))}
        <Add onClick={() => props.onAddSection('narratives')}>{words.addNarrativeSection}</Add>
      </Group>
      <Group title={words.relations}>
        <ol className={css.items}>
          {(draft.relations ?? []).map((_, item) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a relation is known by its place alone
            <OutlineRow key={item} place={{ of: 'relations', section: 0, item }} acts={acts} />
          ))}
        </ol>
        <Add onClick={props.onAddRelation}>{words.addRelation}</Add>
      </Group>
    </nav>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css.group} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface OutlineSectionProps {
  of: 'figures' | 'narratives';
  section: number;
  /** A key for each item. */
  keys: readonly string[];
  acts: OutlineActs;
  children: ReactNode;
}

function OutlineSection({ of, section, keys, acts, children }: OutlineSectionProps) {
  const words = useDesignWords().outline;
  return (
    <div className={css.section}>
      <OutlineRow place={{ of, section, item: null }} acts={acts} />
      <ol className={css.items}>
        {keys.map((key, item) => (
          <OutlineRow key={key} place={{ of, section, item }} acts={acts} />
        ))}
      </ol>
      {keys.length === 0 ? <p className={css.empty}>{words.emptySection}</p> : null}
      <div className={css.adds}>{children}</div>
    </div>
  );
}

function Add({ icon, onClick, children }: { icon?: ReactNode; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={css.add} onClick={onClick}>
      {icon ?? <IconPlus size={14} stroke={2} aria-hidden />}
      {children}
    </button>
  );
}
