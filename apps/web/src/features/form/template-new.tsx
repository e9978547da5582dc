import { formApi } from '@thidua/shared/form/form.api';
import type { TemplateLine } from '@thidua/shared/form/template-design.model';
import { useNavigate } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { BeginDialog } from '../../ui/begin-dialog.tsx';
import { useDesignWords } from './form.words.ts';

interface TemplateNewProps {
  templates: readonly TemplateLine[];
  onClose: () => void;
}

/** A new template: a name, and what it begins with. */
export default function TemplateNew({ templates, onClose }: TemplateNewProps) {
  const words = useDesignWords().list.new;
  const say = useProblemWords();
  const go = useNavigate();
  const add = useAct(formApi.addTemplate, { onSuccess: (made) => void go(paths.template(made.id)) });
  return (
    <BeginDialog
      words={words}
      sources={templates}
      busy={add.isPending}
      problem={add.error ? say(add.error) : undefined}
      onBegin={(given) => add.mutate({ body: given })}
      onClose={onClose}
    />
  );
}
