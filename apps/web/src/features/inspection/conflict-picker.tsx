import '@mantine/core/styles/RadioCard.layer.css';
import '@mantine/core/styles/RadioIndicator.layer.css';
import { Button, Radio } from '@mantine/core';
import { IconCloud, IconDeviceMobile } from '@tabler/icons-react';
import { filePath } from '@thidua/shared/document/document.model';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useReached } from '../../platform/reach.ts';
import { useMe } from '../../platform/session.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { StickyFooter } from '../../ui/sticky-footer.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useInspectionWords, useVisitRecordWords } from './inspection.words.ts';
import type { Recording } from './use-record.ts';
import { isGiven, verdictLook } from './verdict-look.ts';
import css from './visit-record.module.css';
import type { ItemView, KnownAnswer } from './visit-view.ts';

const later = 'later';

interface ConflictPickerProps {
  recording: Recording;
  one: ItemView;
  onNext: () => void;
}

/** Two have answered differently: both lie here side by side, and one is chosen, or none for now. */
export function ConflictPicker({ recording, one, onNext }: ConflictPickerProps) {
  const words = useVisitRecordWords().contested;
  const { verdict: verdicts } = useInspectionWords();
  const say = useProblemWords();
  const tell = useTell();
  const isReached = useReached();
  const [picked, setPicked] = useState<string | null>(null);
  const choose = useAct(inspectionApi.choose, {
    onSuccess: () => {
      tell(words.chosen);
      onNext();
    },
  });
  const answer = one.contested.find(({ id }) => id === picked);
  const isWaiting = one.contested.some(({ isUnsent }) => isUnsent);
  const act = () => {
    if (picked === later || !answer) return onNext();
    const among = one.contested.map(({ id }) => id);
    choose.mutate({
      params: { id: recording.visit.id },
      body: { itemCode: one.item.code, answerId: answer.id, among },
    });
  };
  const label =
    picked === later ? words.actLater : answer ? words.act(verdicts[answer.verdict]) : words.actNone;
  return (
    <>
      <Radio.Group value={picked} onChange={setPicked} aria-labelledby="muc" className={css.cards}>
        {one.contested.map((each) => (
          <VersionCard key={each.id} recording={recording} answer={each} />
        ))}
        <Radio.Card value={later} className={css.card}>
          <Radio.Indicator />
          <div>
            <b>{words.later}</b>
            <p className="sec">{words.laterLine}</p>
          </div>
        </Radio.Card>
      </Radio.Group>
      {choose.error ? (
        <Notice tone="danger" live>
          {say(choose.error)}
        </Notice>
      ) : null}
      {answer && (!isReached || isWaiting) ? <Notice tone="warn">{words.offline}</Notice> : null}
      <StickyFooter start={<span className="sec">{words.kept}</span>}>
        <Button
          size="lg"
          className={css.act ?? ''}
          variant="filled"
          loading={choose.isPending}
          disabled={picked === null || (answer !== undefined && (!isReached || isWaiting))}
          onClick={act}
        >
          {label}
        </Button>
      </StickyFooter>
    </>
  );
}

function VersionCard({ recording, answer }: { recording: Recording; answer: KnownAnswer }) {
  const words = useVisitRecordWords().contested;
  const { part, verdict: verdicts } = useInspectionWords();
  const { account } = useMe();
  const format = useFormat();
  const { visit } = recording;
  const member = visit.team.find(({ person }) => person.id === answer.accountId);
  const isMine = answer.accountId === account.id;
  const role = member ? part[member.part] : '';
  const who = isMine ? words.you(role) : role || (visit.people[answer.accountId] ?? '');
  const time = format.time(answer.answeredAt);
  const Icon = isMine ? IconDeviceMobile : IconCloud;
  return (
    <Radio.Card value={answer.id} className={css.card}>
      <Radio.Indicator />
      <div className={css.version}>
        <p className={css.versionHead}>
          <b>{who}</b>
          {isGiven(answer.verdict) ? (
            <StateText k={verdictLook[answer.verdict].glyph} loud tight>
              {verdicts[answer.verdict]}
            </StateText>
          ) : null}
        </p>
        <p className="sec">
          <Icon size={14} stroke={1.8} aria-hidden /> {answer.isUnsent ? words.here(time) : words.sent(time)}
        </p>
        {answer.note ? <p>{answer.note}</p> : null}
        <p className={css.evidence}>
          {answer.fileIds.slice(0, 3).map((id) => (
            <img key={id} src={filePath(id)} alt="" loading="lazy" />
          ))}
          <span className="sec">{words.photos(answer.fileIds.length + answer.photoIds.length)}</span>
        </p>
      </div>
    </Radio.Card>
  );
}
