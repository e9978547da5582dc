import { Button, Modal, Stack, TextInput } from '@mantine/core';
import type { Ladder } from '@thidua/shared/notice/ladder.model';
import { type FormEvent, useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Card } from '../../ui/card.tsx';
import { FormFoot } from '../../ui/form-foot.tsx';
import css from './ladder.module.css';
import { useNoticeWords } from './notice.words.ts';
import { readTime } from './rung-draft.ts';
import { settingOf, useChangeLadder } from './use-change-ladder.ts';

/** When the day's digest is written. */
export function DigestCard({ ladder, mayEdit }: { ladder: Ladder; mayEdit: boolean }) {
  const { page, form } = useNoticeWords().ladder;
  const { close } = useShellWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Card
      title={page.digest}
      action={
        mayEdit ? (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`${page.change}: ${form.digestTitle}`}
            onClick={() => setOpen(true)}
          >
            {page.change}
          </Button>
        ) : null
      }
    >
      <p className={css.body}>{page.digestSays(ladder.digestAt)}</p>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={form.digestTitle}
        size={400}
        closeButtonProps={{ 'aria-label': close }}
      >
        <DigestForm ladder={ladder} onClose={() => setOpen(false)} />
      </Modal>
    </Card>
  );
}

function DigestForm({ ladder, onClose }: { ladder: Ladder; onClose: () => void }) {
  const { page, form } = useNoticeWords().ladder;
  const say = useProblemWords();
  const [typed, setTyped] = useState(ladder.digestAt);
  const [tried, setTried] = useState(false);
  const change = useChangeLadder(ladder, onClose);
  const digestAt = readTime(typed);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (digestAt) change.save({ ...settingOf(ladder), digestAt });
  };
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap={16}>
        <TextInput
          label={page.digestAt}
          value={typed}
          w={120}
          maxLength={5}
          data-autofocus
          error={tried && !digestAt ? form.needTime : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <FormFoot
          act={form.actTime}
          busy={change.isPending}
          problem={change.error ? say(change.error) : undefined}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
