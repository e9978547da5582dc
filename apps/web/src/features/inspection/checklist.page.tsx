import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import {
  type Checklist,
  type ChecklistBody,
  type ChecklistItem,
  itemsOf,
} from '@thidua/shared/inspection/checklist.model';
import { lazy, Suspense } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Columns, Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { ChecklistEditions } from './checklist-editions.tsx';
import { useChecklistDesignWords, useChecklistWords, useRoundScreensWords } from './inspection.words.ts';
import css from './visit.module.css';

const ChecklistNew = lazy(() => import('./checklist-new.tsx'));

/** A checklist as it is in force, or as an earlier edition was: what is asked, how one looks, and what each item rests on. */
export function ChecklistPage() {
  const { id = '' } = useParams();
  const words = useChecklistWords();
  const screen = useRoundScreensWords().checklist;
  const say = useProblemWords();
  const asked = useAsk(checklistApi.get, { params: { id } });
  const checklist = asked.data;
  return (
    <Page>
      <PageHead
        title={checklist?.name ?? words.title}
        lead={checklist?.about || null}
        back={{ to: paths.checklists, label: screen.back }}
        actions={checklist?.actions.edit.allowed ? <Acts checklist={checklist} /> : null}
      />
      {asked.isPending ? <LoadingRows rows={8} /> : null}
      {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      {checklist?.isSample ? <Notice tone="warn">{words.sampleMark}</Notice> : null}
      {checklist && !checklist.body ? <EmptyState title={screen.noItems} /> : null}
      {checklist?.body ? <Body checklist={checklist} body={checklist.body} /> : null}
    </Page>
  );
}

function Acts({ checklist }: { checklist: Checklist }) {
  const words = useChecklistDesignWords().list;
  const [isCopying, copying] = useDisclosure(false);
  return (
    <>
      <Button onClick={copying.open}>{words.copy}</Button>
      <Button component={Link} to={paths.checklistBoard(checklist.id)} variant="filled">
        {words.edit}
      </Button>
      <Suspense fallback={null}>
        {isCopying ? <ChecklistNew sources={[checklist]} copyOf={checklist} onClose={copying.close} /> : null}
      </Suspense>
    </>
  );
}

/** The edition in the address, `?ban=2`; without one the edition in force. */
function Body({ checklist, body }: { checklist: Checklist; body: ChecklistBody }) {
  const words = useChecklistDesignWords().editions;
  const [params] = useSearchParams();
  const wanted = checklist.editions.find(({ edition }) => String(edition) === params.get('ban'));
  const isOld = wanted !== undefined && wanted.id !== checklist.edition?.id;
  const asked = useAsk(checklistApi.edition, { params: { id: wanted?.id ?? '' } }, { enabled: isOld });
  return (
    <>
      {isOld ? (
        <Notice
          actions={
            <Button component={Link} size="sm" to={paths.checklist(checklist.id)}>
              {words.toNewest}
            </Button>
          }
        >
          {words.read(wanted.edition)}
        </Notice>
      ) : null}
      <Columns
        sideWidth={320}
        main={
          isOld ? (
            asked.data ? (
              <Groups body={asked.data.body} />
            ) : (
              <LoadingRows rows={8} />
            )
          ) : (
            <Groups body={body} />
          )
        }
        side={<ChecklistEditions checklist={checklist} shown={wanted ?? checklist.editions[0]} />}
      />
    </>
  );
}

function Groups({ body }: { body: ChecklistBody }) {
  const all = itemsOf(body);
  return body.groups.map((group) => (
    <Card key={group.title} title={group.title}>
      <ol className={css.questions} start={all.indexOf(group.items[0] as ChecklistItem) + 1}>
        {group.items.map((item) => (
          <li key={item.code}>
            <Asked item={item} all={all} />
          </li>
        ))}
      </ol>
    </Card>
  ));
}

function Asked({ item, all }: { item: ChecklistItem; all: readonly ChecklistItem[] }) {
  const words = useChecklistWords();
  const screen = useRoundScreensWords().checklist;
  const { condition, maxPoints, passFrom } = item;
  const on = condition ? all.find(({ code }) => code === condition.item) : undefined;
  const facts = [
    item.kind === 'points' && maxPoints !== null ? screen.points(maxPoints, passFrom ?? maxPoints) : '',
    item.evidenceOnFail ? words.evidenceOnFail : '',
    condition && on ? words.condition(on.text, condition.is) : '',
    item.citation ? screen.citation(item.citation) : '',
  ];
  return (
    <>
      {item.text}
      {item.guidance ? <span className={css.note}>{item.guidance}</span> : null}
      <span className={css.of}>{facts.filter(Boolean).join(' · ')}</span>
    </>
  );
}
