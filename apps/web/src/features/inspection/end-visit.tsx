import { Button, Radio, Stack } from '@mantine/core';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import { type Proposal, proposals } from '@thidua/shared/inspection/inspection.model';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { useReached } from '../../platform/reach.ts';
import { Notice } from '../../ui/notice.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { StickyFooter } from '../../ui/sticky-footer.tsx';
import { useTell } from '../../ui/tell.tsx';
import { useInspectionWords, useVisitRecordWords } from './inspection.words.ts';
import { ItemState } from './item-index.tsx';
import { NoteField } from './note-field.tsx';
import { unsentOf } from './unsent-bar.tsx';
import type { Recording } from './use-record.ts';
import css from './visit-record.module.css';
import { lacksOf } from './visit-view.ts';

interface EndVisitProps {
  recording: Recording;
  onGo: (code: string) => void;
}

/** The last page of the checklist: what is missing, each with the way to it, then what the team concludes and the end. */
export function EndVisit({ recording, onGo }: EndVisitProps) {
  const all = useVisitRecordWords();
  const words = all.end;
  const { view, visit } = recording;
  const isSelf = visit.kind === 'self';
  const lacking = view.items.filter(({ item }) => lacksOf(view, item.code).length > 0);
  const failed = view.items.filter(({ standing }) => standing?.verdict === 'fail' && standing.finding);
  return (
    <section className={css.end} aria-labelledby="ket-thuc">
      <h2 id="ket-thuc">{isSelf ? words.selfTitle : words.title}</h2>
      {lacking.length === 0 ? (
        <StateText k="ok" loud>
          {words.ready}
        </StateText>
      ) : (
        <>
          <StateText k="warn" loud>
            {words.left(lacking.length)}
          </StateText>
          <ul className={css.lacking}>
            {lacking.map((one) => (
              <li key={one.item.code}>
                <button type="button" onClick={() => onGo(one.item.code)}>
                  <span className={css.no}>{one.no}</span>
                  <span className={css.indexText}>{one.item.text}</span>
                  <ItemState one={one} view={view} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {failed.length > 0 && !isSelf ? <p className="sec">{words.findings(failed.length)}</p> : null}
      <Conclusion recording={recording} lacking={lacking.length} />
    </section>
  );
}

function Conclusion({ recording, lacking }: { recording: Recording; lacking: number }) {
  const all = useVisitRecordWords();
  const words = all.end;
  const { outcome: outcomes, why } = useInspectionWords();
  const say = useProblemWords();
  const tell = useTell();
  const go = useNavigate();
  const isReached = useReached();
  const { visit, outbox } = recording;
  const isSelf = visit.kind === 'self';
  const [summary, setSummary] = useState(visit.summary);
  const [outcome, setOutcome] = useState<Proposal>(visit.outcome);
  const [outcomeReason, setReason] = useState(visit.outcomeReason);
  const { items } = unsentOf(recording);
  const end = useAct(inspectionApi.end, {
    onSuccess: () => {
      tell(words.done);
      void go(paths.inspection(visit.id));
    },
  });
  const { allowed, why: reason } = visit.actions.end;
  const said = reason ? why[reason as keyof typeof why] : undefined;
  const send = async () => {
    await outbox.flush();
    const body = { rev: visit.rev, summary: summary.trim(), outcome, outcomeReason: outcomeReason.trim() };
    end.mutate({ params: { id: visit.id }, body });
  };
  return (
    <Stack gap={16}>
      <NoteField label={words.summary} minRows={2} maxLength={6000} value={summary} onText={setSummary} />
      {isSelf ? null : (
        <Radio.Group
          label={words.outcome}
          value={outcome}
          onChange={(value) => setOutcome(value as Proposal)}
        >
          <Stack gap={8} mt={4}>
            {proposals.map((one) => (
              <Radio key={one} value={one} label={outcomes[one]} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {outcome === 'none' ? null : (
        <NoteField
          label={words.outcomeReason}
          minRows={2}
          maxLength={6000}
          value={outcomeReason}
          onText={setReason}
        />
      )}
      {end.error ? (
        <Notice tone="danger" live>
          {say(end.error)}
        </Notice>
      ) : null}
      {!allowed && said ? (
        <Notice>{typeof said === 'function' ? said(visit.actions.end.facts ?? {}) : said}</Notice>
      ) : null}
      {!isReached && items.length > 0 ? <Notice tone="warn">{words.unsent(items.length)}</Notice> : null}
      <StickyFooter>
        <Button
          size="lg"
          className={css.act ?? ''}
          variant="filled"
          loading={end.isPending}
          disabled={lacking > 0 || !allowed || !isReached}
          onClick={() => void send()}
        >
          {lacking > 0 ? words.blocked(lacking) : isSelf ? words.selfAct : words.act}
        </Button>
      </StickyFooter>
    </Stack>
  );
}
