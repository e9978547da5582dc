import { Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { defaultRungs } from '@thidua/shared/notice/default-ladder';
import type { Ladder } from '@thidua/shared/notice/ladder.model';
import type { ObligationKind } from '@thidua/shared/obligation/obligation.model';
import { type FormEvent, useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { FormFoot } from '../../ui/form-foot.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useObligationWords } from '../obligation/obligation.words.ts';
import css from './ladder.module.css';
import { useNoticeWords } from './notice.words.ts';
import { draftOf, type RungDraft, rungsOfDrafts } from './rung-draft.ts';
import { RungFields } from './rung-fields.tsx';
import { settingOf, useChangeLadder } from './use-change-ladder.ts';

interface EditRungsProps {
  ladder: Ladder;
  kind: ObligationKind | null;
  onClose: () => void;
}

const most = 8;

export function EditRungs({ ladder, kind, onClose }: EditRungsProps) {
  const words = useNoticeWords().ladder.form;
  const kinds = useObligationWords().kind;
  return (
    <SideDrawer
      opened={kind !== null}
      onClose={onClose}
      title={kind ? words.title(kinds[kind]) : ''}
      width={520}
    >
      {kind ? <RungsForm key={kind} ladder={ladder} kind={kind} onClose={onClose} /> : null}
    </SideDrawer>
  );
}

function RungsForm({ ladder, kind, onClose }: EditRungsProps & { kind: ObligationKind }) {
  const words = useNoticeWords().ladder.form;
  const say = useProblemWords();
  const held = ladder.kinds.find((one) => one.kind === kind);
  const [drafts, setDrafts] = useState<RungDraft[]>(() => (held?.rungs ?? []).map(draftOf));
  const [tried, setTried] = useState(false);
  const change = useChangeLadder(ladder, onClose);
  const setting = settingOf(ladder);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const rungs = rungsOfDrafts(drafts);
    if (rungs) change.save({ ...setting, rungs: { ...setting.rungs, [kind]: rungs } });
  };
  const toUsual = () => {
    const { [kind]: _, ...others } = setting.rungs;
    change.save({ ...setting, rungs: others });
  };
  const add = () => {
    const key = Math.max(0, ...drafts.map((one) => one.key)) + 1;
    setDrafts([...drafts, { key, side: 'after', count: null, time: '08:00', to: ['debtor'] }]);
  };
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack gap={16}>
        {drafts.length === 0 ? <p className={css.quiet}>{words.empty}</p> : null}
        {drafts.map((draft, place) => (
          <RungFields
            key={draft.key}
            label={words.rung(place + 1)}
            drop={words.drop(place + 1)}
            draft={draft}
            all={drafts}
            tried={tried}
            onChange={(next) => setDrafts(drafts.map((one) => (one.key === draft.key ? next : one)))}
            onDrop={() => setDrafts(drafts.filter((one) => one.key !== draft.key))}
          />
        ))}
        <div className={css.buttons}>
          {drafts.length < most ? (
            <Button size="sm" leftSection={<IconPlus size={16} stroke={1.8} />} onClick={add}>
              {words.add}
            </Button>
          ) : null}
          {held?.isOwn ? (
            <Button size="sm" variant="subtle" loading={change.isPending} onClick={toUsual}>
              {words.toUsual}
            </Button>
          ) : (
            <Button
              size="sm"
              variant="subtle"
              onClick={() => setDrafts(defaultRungs(kind).map((rung, at) => draftOf(rung, at + 100)))}
            >
              {words.toUsual}
            </Button>
          )}
        </div>
        <FormFoot
          act={words.act}
          busy={change.isPending}
          problem={change.error ? say(change.error) : undefined}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
