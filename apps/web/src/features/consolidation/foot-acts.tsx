import { Button } from '@mantine/core';
import { consolidationApi } from '@thidua/shared/consolidation/consolidation.api';
import type { Consolidation } from '@thidua/shared/consolidation/consolidation.model';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Problem } from '@thidua/shared/contract/problem';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useMe } from '../../platform/session.tsx';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { useTell } from '../../ui/tell.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useConsolidationWords } from './consolidation.words.ts';
import { movesOn } from './consolidation-refreshes.ts';
import type { PartStore } from './part-store.ts';
import { unitNames } from './unit-names.ts';

type Asking = 'sendBack' | 'correct' | null;

/** Gather, present, approve, send back, correct: whatever this reader may do with it as it stands. */
export function FootActs({ view, store }: { view: Consolidation; store: PartStore }) {
  const words = useConsolidationWords();
  const format = useFormat();
  const say = useProblemWords();
  const tell = useTell();
  const me = useMe();
  const [asking, ask] = useState<Asking>(null);
  const size = usePhone() ? 'lg' : 'md';
  const { actions, rev } = view;
  const params = { id: view.id };
  const onError = (fault: Problem) =>
    tell(fault.code === doorProblem.changedMeanwhile.code ? words.foot.reload : say(fault), {
      tone: 'danger',
    });
  const done = (said: string) => ({
    refreshes: movesOn,
    onError,
    onSuccess: () => {
      ask(null);
      tell(said);
    },
  });
  const isTakingBack = view.presentedBy?.id === me.account.id;
  const gather = useAct(consolidationApi.gather, done(words.gathered.done));
  const present = useAct(consolidationApi.present, done(words.foot.presented));
  const approve = useAct(consolidationApi.approve, done(words.foot.approved));
  const sendBack = useAct(
    consolidationApi.sendBack,
    done(isTakingBack ? words.foot.takenBack : words.foot.sentBackDone),
  );
  const correct = useAct(consolidationApi.correct, done(words.foot.correctDone));

  const issue = useAct(consolidationApi.issue, {
    refreshes: movesOn,
    onError,
    onSuccess: (issued) => tell(words.foot.issued(issued.paper?.number ?? '')),
  });
  const onIssue = async () => {
    const { issueTitle: title, issueBody: body } = words.dialogs;
    if (await confirmAct({ title, body, act: words.foot.issue })) issue.mutate({ params, body: { rev } });
  };

  const onPresent = async () => {
    await store.flush();
    const agreed = await confirmAct({
      title: words.dialogs.presentTitle,
      body: words.dialogs.presentBody(unitNames(view).missing),
      act: view.node.isAgency ? words.foot.present : words.foot.presentNode,
    });
    if (agreed) present.mutate({ params, body: { rev, draftRev: store.snapshot().draft.rev } });
  };
  const onApprove = async () => {
    const agreed = await confirmAct({
      title: words.dialogs.approveTitle,
      lost: words.dialogs.approveBody,
      act: words.foot.approve,
    });
    if (agreed) approve.mutate({ params, body: { rev, draftRev: view.draft?.rev ?? 0 } });
  };
  const share = format.share(view.counts.submitted, view.counts.of, 'unit');
  const isFirst = view.gatheredAt === null;
  return (
    <>
      {actions.correct?.allowed ? (
        <Button size={size} onClick={() => ask('correct')}>
          {words.foot.correct}
        </Button>
      ) : null}
      {actions.issue?.allowed && !view.paper ? (
        <Button size={size} loading={issue.isPending} onClick={() => void onIssue()}>
          {words.foot.issue}
        </Button>
      ) : null}
      {actions.sendBack?.allowed ? (
        <Button size={size} onClick={() => ask('sendBack')}>
          {isTakingBack ? words.foot.takeBack : words.foot.sendBack}
        </Button>
      ) : null}
      {isFirst && actions.gather?.allowed ? (
        <Button
          size={size}
          variant="filled"
          loading={gather.isPending}
          onClick={() => gather.mutate({ params, body: { rev } })}
        >
          {words.gathered.act(share)}
        </Button>
      ) : null}
      {actions.present?.allowed ? (
        <Button
          size={size}
          variant="filled"
          loading={present.isPending}
          onClick={() => void onPresent().catch(() => {})}
        >
          {view.node.isAgency ? words.foot.present : words.foot.presentNode}
        </Button>
      ) : null}
      {actions.approve?.allowed ? (
        <Button size={size} variant="filled" loading={approve.isPending} onClick={() => void onApprove()}>
          {words.foot.approve}
        </Button>
      ) : null}
      <ReasonDialog
        label={words.dialogs.reason}
        tooShort={words.dialogs.reasonNeeded}
        key={asking ?? 'none'}
        opened={asking !== null}
        onClose={() => ask(null)}
        title={
          asking === 'correct'
            ? words.dialogs.correctTitle
            : isTakingBack
              ? words.dialogs.takeBackTitle
              : words.dialogs.sendBackTitle
        }
        body={asking === 'correct' ? words.dialogs.correctBody : words.dialogs.sendBackBody}
        act={
          asking === 'correct' ? words.foot.correct : isTakingBack ? words.foot.takeBack : words.foot.sendBack
        }
        busy={sendBack.isPending || correct.isPending}
        problem={null}
        onAct={(reason) =>
          asking === 'correct'
            ? correct.mutate({ params, body: { rev, reason } })
            : sendBack.mutate({ params, body: { rev, reason } })
        }
      />
    </>
  );
}
