import { Button, Group, Modal, Stack } from '@mantine/core';
import { diffTemplates, type TemplateChange } from '@thidua/shared/form/diff-templates';
import { formApi } from '@thidua/shared/form/form.api';
import { freezeTemplate } from '@thidua/shared/form/freeze-template';
import type { TemplateDraft } from '@thidua/shared/form/template.model';
import type { TemplateDesign } from '@thidua/shared/form/template-design.model';
import { useMemo } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { ChangeList } from '../../ui/change-list.tsx';
import { FormFoot } from '../../ui/form-foot.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useDesignWords, useFormWords } from './form.words.ts';
import css from './template.module.css';
import { TemplateApply } from './template-apply.tsx';
import { type Catalogue, useNames } from './template-catalogue.ts';

interface TemplatePublishProps {
  design: TemplateDesign;
  draft: TemplateDraft;
  catalogue: Catalogue;
  /** Brings what is not saved to the server first; gives the rev to publish upon. */
  onSave: () => Promise<number>;
  onPublished: (design: TemplateDesign) => void;
  onClose: () => void;
}

/** What will differ from the edition in use, what still forbids it, and afterwards from which period it holds. */
export default function TemplatePublish(props: TemplatePublishProps) {
  const { design, draft, catalogue, onClose } = props;
  const words = useDesignWords().publish;
  const said = useFormWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const tell = useTell();
  const { body, faults } = useMemo(() => freezeTemplate(draft, catalogue), [draft, catalogue]);
  const next = (design.last?.edition ?? 0) + 1;
  const changes = diffTemplates(design.last?.body ?? null, body);
  const publish = useAct(formApi.publish, {
    refreshes: ['form', 'regime'],
    onSuccess: (published) => {
      tell(words.done(next));
      props.onPublished(published);
    },
  });
  const isDone = publish.data !== undefined;
  const canPublish = faults.length === 0 && (changes.length > 0 || !design.last);
  const send = async () => {
    const rev = await props.onSave();
    publish.mutate({ params: { id: design.id }, body: { rev } });
  };
  const problemOf = (code: keyof typeof said.problems, codes: string[]) => {
    const one = said.problems[code];
    return typeof one === 'function'
      ? one({ codes: codes.map((name) => catalogue.get(name)?.name ?? name) })
      : one;
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={isDone ? words.done(publish.data.last?.edition ?? next) : words.title(next)}
      size={640}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      {isDone ? (
        <Stack gap={12}>
          <TemplateApply design={publish.data} />
          <Group justify="flex-end">
            <Button onClick={onClose}>{shell.close}</Button>
          </Group>
        </Stack>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (canPublish) void send().catch(() => {});
          }}
        >
          <Stack gap={12}>
            <p className={css.lead}>{words.body}</p>
            {faults.length > 0 ? (
              <Notice tone="danger" title={words.faults}>
                {faults.map((fault) => problemOf(fault.code, fault.codes)).join('. ')}
              </Notice>
            ) : null}
            <section aria-label={words.difference}>
              <h3 className={css.small}>{design.last ? words.difference : words.first}</h3>
              {changes.length === 0 ? <p className={css.lead}>{words.none}</p> : null}
              <Changes changes={changes} draft={draft} catalogue={catalogue} />
            </section>
            <p className={css.lead}>{words.appliesHint}</p>
            <FormFoot
              act={words.act(next)}
              busy={publish.isPending}
              disabled={!canPublish}
              problem={publish.error ? say(publish.error) : undefined}
              onClose={onClose}
            />
          </Stack>
        </form>
      )}
    </Modal>
  );
}

interface ChangesProps {
  changes: readonly TemplateChange[];
  draft: TemplateDraft;
  catalogue: Catalogue;
}

function Changes({ changes, draft, catalogue }: ChangesProps) {
  const words = useDesignWords().publish;
  const { sayRelation } = useNames(draft, catalogue);
  const shown = changes.map((one) => ({
    key: `${one.kind} ${one.code}`,
    change: one.change,
    name: one.relation ? sayRelation(one.relation) : one.name,
    what:
      one.properties.length > 0
        ? words.of([...new Set(one.properties.map((name) => words.properties[name]))].join(', '))
        : undefined,
  }));
  return <ChangeList changes={shown} words={words} />;
}
