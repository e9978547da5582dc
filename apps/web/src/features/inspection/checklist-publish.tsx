import { Modal, Stack } from '@mantine/core';
import { faultsOf } from '@thidua/shared/inspection/check-checklist';
import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import { type Checklist, type ChecklistBody, itemsOf } from '@thidua/shared/inspection/checklist.model';
import { diffChecklists } from '@thidua/shared/inspection/diff-checklists';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { FormFoot } from '../../ui/form-foot.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTell } from '../../ui/tell.tsx';
import { ChecklistChanges } from './checklist-changes.tsx';
import { useChecklistDesignWords, useChecklistWords } from './inspection.words.ts';

interface ChecklistPublishProps {
  checklist: Checklist;
  body: ChecklistBody;
  /** Brings what is not saved to the server first; gives the rev to publish upon. */
  onSave: () => Promise<number>;
  onPublished: (checklist: Checklist) => void;
  onClose: () => void;
}

/** What will differ from the edition in force, and what still forbids it. */
export default function ChecklistPublish(props: ChecklistPublishProps) {
  const { checklist, body, onClose } = props;
  const words = useChecklistDesignWords().publish;
  const { fault: sayFault } = useChecklistWords();
  const shell = useShellWords();
  const say = useProblemWords();
  const tell = useTell();
  const next = (checklist.edition?.edition ?? 0) + 1;
  const changes = diffChecklists(checklist.body, body);
  const texts = new Map(itemsOf(body).map(({ code, text }) => [code, `“${text}”`]));
  const faults = faultsOf(body).map(({ code, codes }) =>
    sayFault[code]({ codes: codes.map((one) => texts.get(one) ?? one) }),
  );
  const publish = useAct(checklistApi.publish, {
    onSuccess: (published) => {
      props.onPublished(published);
      tell(words.done(published.edition?.edition ?? next));
      onClose();
    },
  });
  const mayPublish = faults.length === 0 && changes.length > 0;
  const send = async () => {
    const rev = await props.onSave();
    publish.mutate({ params: { id: checklist.id }, body: { rev } });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.title(next)}
      size={640}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (mayPublish) void send().catch(onClose);
        }}
      >
        <Stack gap={12}>
          <p className="sec">{words.body}</p>
          {faults.length > 0 ? (
            <Notice tone="danger" title={words.faults}>
              {faults.join(' ')}
            </Notice>
          ) : null}
          <section aria-label={words.difference}>
            <h3>{checklist.edition ? words.difference : words.first}</h3>
            {changes.length === 0 ? <p className="sec">{words.none}</p> : null}
            <ChecklistChanges changes={changes} />
          </section>
          <FormFoot
            act={words.act(next)}
            busy={publish.isPending}
            disabled={!mayPublish}
            problem={publish.error ? say(publish.error) : undefined}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
