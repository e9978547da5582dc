import { IconClipboardText } from '@tabler/icons-react';
import type { TemplateDraft } from '@thidua/shared/form/template.model';
import {
  Outline,
  type OutlineActs,
  OutlineAdd,
  OutlineGroup,
  OutlineItems,
  OutlineSection,
} from '../../ui/outline.tsx';
import { OutlineRow } from '../../ui/outline-row.tsx';
import { useDesignWords } from './form.words.ts';
import type { Place } from './template-edits.ts';

interface TemplateOutlineProps {
  draft: TemplateDraft;
  name: string;
  acts: OutlineActs<Place>;
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
    <Outline name={props.name} acts={acts}>
      <OutlineGroup title={words.figures}>
        {draft.figureSections.map((section, at) => (
          <OutlineSection
            key={section.code}
            place={{ of: 'figures', section: at, item: null }}
            keys={section.figures.map(({ code }) => code)}
            acts={acts}
          >
            <OutlineAdd onClick={() => props.onAddFigures(at)}>{words.addFigures}</OutlineAdd>
            <OutlineAdd
              icon={<IconClipboardText size={14} stroke={1.8} aria-hidden />}
              onClick={() => props.onPaste(at)}
            >
              {words.paste}
            </OutlineAdd>
          </OutlineSection>
        ))}
        <OutlineAdd onClick={() => props.onAddSection('figures')}>{words.addFigureSection}</OutlineAdd>
      </OutlineGroup>
      <OutlineGroup title={words.narratives}>
        {draft.narrativeSections.map((section, at) => (
          <OutlineSection
            key={section.number}
            place={{ of: 'narratives', section: at, item: null }}
            keys={section.parts.map(({ code }) => code)}
            acts={acts}
          >
            <OutlineAdd onClick={() => props.onAddPart(at)}>{words.addPart}</OutlineAdd>
          </OutlineSection>
        ))}
        <OutlineAdd onClick={() => props.onAddSection('narratives')}>{words.addNarrativeSection}</OutlineAdd>
      </OutlineGroup>
      <OutlineGroup title={words.relations}>
        <Relations draft={draft} acts={acts} />
        <OutlineAdd onClick={props.onAddRelation}>{words.addRelation}</OutlineAdd>
      </OutlineGroup>
    </Outline>
  );
}

function Relations({ draft, acts }: Pick<TemplateOutlineProps, 'draft' | 'acts'>) {
  return (
    <OutlineItems>
      {(draft.relations ?? []).map((_, item) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a relation is known by its place alone
        <OutlineRow key={item} place={{ of: 'relations', section: 0, item }} acts={acts} fixed />
      ))}
    </OutlineItems>
  );
}
