import { Button, Stack, Textarea } from '@mantine/core';
import { minutesApi } from '@thidua/shared/inspection/minutes.api';
import type { Minutes } from '@thidua/shared/inspection/minutes.model';
import { useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useVisitScreensWords } from './inspection.words.ts';
import { useVisitAct } from './use-visit-act.ts';

export type MinutesText = 'object' | 'append' | 'takeBack';

interface MinutesDrawerProps {
  minutes: Minutes;
  text: MinutesText;
  onClose: () => void;
}

/** An objection, an addendum, or why a signature is taken back: in words that stay. */
export default function MinutesDrawer({ minutes, text: which, onClose }: MinutesDrawerProps) {
  const words = useVisitScreensWords().minutes;
  const shell = useShellWords();
  const say = useProblemWords();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const acts = {
    object: useVisitAct(minutesApi.object, words.told.object, onClose),
    append: useVisitAct(minutesApi.append, words.told.append, onClose),
    takeBack: useVisitAct(minutesApi.takeBack, words.told.takeBack, onClose),
  };
  const titles = { object: words.objectTitle, append: words.appendTitle, takeBack: words.takeBackTitle };
  const hints = { object: words.objectHint, append: words.appendHint, takeBack: words.takeBackHint };
  const isShort = text.trim().length < 3;
  const send = () => {
    setTried(true);
    if (isShort) return;
    const params = { id: minutes.visitId };
    const said = text.trim();
    if (which === 'takeBack') acts.takeBack.mutate({ params, body: { rev: minutes.rev, reason: said } });
    else acts[which].mutate({ params, body: { rev: minutes.rev, text: said } });
  };
  const { error, isPending } = acts[which];
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={titles[which]}
      footer={
        <>
          <Button onClick={onClose}>{shell.cancel}</Button>
          <Button variant="filled" loading={isPending} onClick={send}>
            {words[which]}
          </Button>
        </>
      }
    >
      <Stack gap={16}>
        {error ? (
          <Notice tone="danger" live>
            {say(error)}
          </Notice>
        ) : null}
        <Textarea
          label={which === 'takeBack' ? words.reason : words.text}
          description={hints[which]}
          autosize
          minRows={5}
          maxLength={which === 'takeBack' ? 1000 : 6000}
          required
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={isTried && isShort ? words.needed : undefined}
        />
      </Stack>
    </SideDrawer>
  );
}
