import { Modal, Select, Stack, TextInput } from '@mantine/core';
import { formApi } from '@thidua/shared/form/form.api';
import type { TemplateLine } from '@thidua/shared/form/template-design.model';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { FormFoot } from '../../ui/form-foot.tsx';
import { useDesignWords } from './form.words.ts';

interface TemplateNewProps {
  templates: readonly TemplateLine[];
  onClose: () => void;
}

/** A new template: a name, and what it begins with. */
export default function TemplateNew({ templates, onClose }: TemplateNewProps) {
  const words = useDesignWords().list.new;
  const shell = useShellWords();
  const say = useProblemWords();
  const go = useNavigate();
  const [name, setName] = useState('');
  const [copyOf, setCopyOf] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const isShort = name.trim().length < 3;
  const add = useAct(formApi.addTemplate, { onSuccess: (made) => void go(paths.template(made.id)) });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isShort) add.mutate({ body: { name: name.trim(), copyOf } });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.title}
      size={480}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <form onSubmit={onSubmit} noValidate>
        <Stack gap={12}>
          <TextInput
            label={words.name}
            placeholder={words.nameHint}
            required
            maxLength={200}
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={isTried && isShort ? words.short : undefined}
          />
          <Select
            label={words.from}
            placeholder={words.blank}
            clearable
            data={templates.map((one) => ({ value: one.id, label: one.name }))}
            value={copyOf}
            onChange={setCopyOf}
          />
          <FormFoot
            act={words.act}
            busy={add.isPending}
            problem={add.error ? say(add.error) : undefined}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
