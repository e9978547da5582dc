import { Button } from '@mantine/core';
import { sentenceCase } from '@thidua/shared/kernel/format';
import { dueRequestApi } from '@thidua/shared/obligation/due-request.api';
import type { DueRequest, DueRequestState } from '@thidua/shared/obligation/due-request.model';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct, useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import type { GlyphKey } from '../../ui/glyph.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { useTell } from '../../ui/tell.tsx';
import css from './due-request.module.css';
import { useDueRequestWords } from './due-request.words.ts';
import { requestChanges } from './request-refreshes.ts';
import { sayRequest } from './say-request.ts';

const AnswerDialog = lazy(() => import('./answer-dialog.tsx'));

const glyphs: Record<DueRequestState, GlyphKey> = {
  asked: 'soon',
  granted: 'ok',
  refused: 'fail',
  withdrawn: 'hold',
  lapsed: 'hold',
};

/** What units have asked for of one regime, waiting ones first; nothing where nobody has. */
export function DueRequests({ regimeId }: { regimeId: string }) {
  const words = useDueRequestWords();
  const asked = useAsk(dueRequestApi.list, { query: { regimeId } });
  const items = asked.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={words.title} note={items.filter((one) => one.state === 'asked').length || undefined}>
      <ul className={css.list}>
        {items.slice(0, 12).map((request) => (
          <li key={request.id}>
            <RequestLine request={request} named />
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface RequestLineProps {
  request: DueRequest;
  /** The unit and the period are named: the list stands apart from the report. */
  named?: boolean;
}

/** One request with its reason, its answer, and what one may do with it. */
export function RequestLine({ request, named = false }: RequestLineProps) {
  const words = useDueRequestWords();
  const format = useFormat();
  const what = sayRequest(request, words, format);
  const period = request.periodKey ? format.period(request.periodKey) : '';
  return (
    <div className={css.line}>
      <span className={css.what}>
        {named ? (
          <Link to={paths.reportPaper(request.reportId)}>{words.asked(request.unit.name, what)}</Link>
        ) : (
          sentenceCase(what)
        )}
        {named && period ? `, ${period}` : ''}
      </span>
      <StateText k={glyphs[request.state]} tight>
        {words.state[request.state]}
      </StateText>
      <span className={css.why}>
        “{request.reason}” {words.by(request.askedBy, format.when(request.askedAt))}
        {request.answeredBy && request.answeredAt
          ? `. ${words.answered(request.answeredBy, format.when(request.answeredAt))}${request.answer ? `: ${request.answer}` : ''}`
          : ''}
      </span>
      <RequestActs request={request} />
    </div>
  );
}

function RequestActs({ request }: { request: DueRequest }) {
  const words = useDueRequestWords();
  const say = useProblemWords();
  const tell = useTell();
  const [isAnswering, setAnswering] = useState(false);
  const withdraw = useAct(dueRequestApi.withdraw, {
    refreshes: requestChanges,
    onSuccess: () => tell(words.answer.withdrawn),
  });
  const { answer, withdraw: back } = request.actions;
  if (!answer?.allowed && !back?.allowed) return null;
  return (
    <span className={css.acts}>
      {answer?.allowed ? (
        <Button size="xs" variant="filled" onClick={() => setAnswering(true)}>
          {words.act.answer}
        </Button>
      ) : null}
      {back?.allowed ? (
        <Button
          size="xs"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate({ params: { id: request.id }, body: { rev: request.rev } })}
        >
          {words.act.withdraw}
        </Button>
      ) : null}
      {withdraw.error ? (
        <Notice tone="danger" live>
          {say(withdraw.error)}
        </Notice>
      ) : null}
      <Suspense fallback={null}>
        {isAnswering ? <AnswerDialog request={request} onClose={() => setAnswering(false)} /> : null}
      </Suspense>
    </span>
  );
}
