import { Button, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { keyOf, useAct } from '../../platform/query.ts';
import { useReached } from '../../platform/reach.ts';
import { sayWhy } from '../../platform/say-why.ts';
import { Notice } from '../../ui/notice.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { StickyFooter } from '../../ui/sticky-footer.tsx';
import { useTell } from '../../ui/tell.tsx';
import { ConclusionFields } from './conclusion-fields.tsx';
import { useInspectionWords, useVisitRecordWords } from './inspection.words.ts';
import { ItemState } from './item-index.tsx';
import { unsentOf } from './unsent-bar.tsx';
import type { Recording } from './use-record.ts';
import css from './visit-record.module.css';
import { lacksOf, revSeen } from './visit-view.ts';

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
  const { why } = useInspectionWords();
  const say = useProblemWords();
  const tell = useTell();
  const go = useNavigate();
  const isReached = useReached();
  const client = useQueryClient();
  const { visit, outbox, accountId } = recording;
  const isSelf = visit.kind === 'self';
  const { summary, outcome, outcomeReason } = visit;
  const [drawn, setDrawn] = useState({ summary, outcome, outcomeReason });
  const { items } = unsentOf(recording);
  const end = useAct(inspectionApi.end, {
    onSuccess: () => {
      tell(words.done);
      void go(paths.inspection(visit.id));
    },
  });
  const { allowed } = visit.actions.end;
  const said = sayWhy(visit.actions.end, why);
  const send = async () => {
    await outbox.flush();
    const params = { id: visit.id };
    const now = client.getQueryData<Visit>(keyOf(inspectionApi.get, { params })) ?? visit;
    end.mutate({ params, body: { rev: revSeen(visit, now, accountId), ...drawn } });
  };
  return (
    <Stack gap={16}>
      <ConclusionFields
        drawn={drawn}
        set={(part) => setDrawn((last) => ({ ...last, ...part }))}
        isSelf={isSelf}
      />
      {end.error ? (
        <Notice tone="danger" live>
          {say(end.error)}
        </Notice>
      ) : null}
      {!allowed && said ? <Notice>{said}</Notice> : null}
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
