import { checklistApi } from '@thidua/shared/inspection/checklist.api';
import {
  type Checklist,
  type ChecklistBody,
  type ChecklistItem,
  itemsOf,
} from '@thidua/shared/inspection/checklist.model';
import { dayOf } from '@thidua/shared/kernel/instant';
import { useParams } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
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
import { useChecklistWords, useRoundScreensWords } from './inspection.words.ts';
import css from './visit.module.css';

/** A checklist as it is in force: what is asked, how one looks, and what each item rests on. */
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
      />
      {asked.isPending ? <LoadingRows rows={8} /> : null}
      {asked.isError ? <ErrorState problem={say(asked.error)} onRetry={() => void asked.refetch()} /> : null}
      {checklist?.isSample ? <Notice tone="warn">{words.sampleMark}</Notice> : null}
      {checklist && !checklist.body ? <EmptyState title={screen.noItems} /> : null}
      {checklist?.body ? (
        <Columns
          sideWidth={300}
          main={<Groups body={checklist.body} />}
          side={<Editions checklist={checklist} />}
        />
      ) : null}
    </Page>
  );
}

function Groups({ body }: { body: ChecklistBody }) {
  const all = itemsOf(body);
  return body.groups.map((group) => (
    <Card key={group.title} title={group.title}>
      <ol className={css.questions} start={all.indexOf(group.items[0] as ChecklistItem) + 1}>
        {group.items.map((item) => (
          <li key={item.code}>
            <Question item={item} all={all} />
          </li>
        ))}
      </ol>
    </Card>
  ));
}

function Question({ item, all }: { item: ChecklistItem; all: readonly ChecklistItem[] }) {
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

function Editions({ checklist }: { checklist: Checklist }) {
  const words = useRoundScreensWords().checklist;
  const format = useFormat();
  return (
    <Card title={words.editions}>
      <ul className={css.team}>
        {checklist.editions.map((one) => (
          <li key={one.id}>{words.editionOf(one.edition, format.day(dayOf(one.publishedAt)))}</li>
        ))}
      </ul>
    </Card>
  );
}
