import { Switch } from '@mantine/core';
import type { ChecklistItem } from '@thidua/shared/inspection/checklist.model';
import type { Answer, Visit } from '@thidua/shared/inspection/inspection.model';
import { useState } from 'react';
import { Card } from '../../ui/card.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { StoredFiles } from '../document/document.parts.tsx';
import { useInspectionWords, useVisitScreensWords } from './inspection.words.ts';
import css from './visit.module.css';
import { verdictGlyphs } from './visit-glyphs.ts';

interface Standing {
  item: ChecklistItem;
  answer: Answer | undefined;
  isContested: boolean;
  isAsked: boolean;
  self: NonNullable<Visit['self']>['items'][number] | undefined;
}

/** Item by item: what the unit said of itself and what the team saw, side by side; only what differs is tinted. */
export function VisitItems({ visit }: { visit: Visit }) {
  const words = useVisitScreensWords().items;
  const [isOnlyDifferent, setOnlyDifferent] = useState(false);
  const isSelf = visit.kind === 'self';
  const rows = rowsOf(visit);
  const isShown = (row: Standing) => !isOnlyDifferent || row.answer?.verdict === 'fail' || differs(row);
  return (
    <Card
      title={words.title}
      action={
        <Switch
          size="sm"
          label={words.onlyDifferent}
          checked={isOnlyDifferent}
          onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
        />
      }
    >
      <table className={css.items}>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            {isSelf ? null : <th scope="col">{words.self}</th>}
            <th scope="col">{isSelf ? words.self : words.team}</th>
          </tr>
        </thead>
        {visit.checklist.body.groups.map((group) => {
          const shown = group.items.flatMap(({ code }) => {
            const row = rows.get(code);
            return row && isShown(row) ? [row] : [];
          });
          return shown.length > 0 ? (
            <tbody key={group.title}>
              <tr className={css.group}>
                <th scope="rowgroup" colSpan={isSelf ? 2 : 3}>
                  {group.title}
                </th>
              </tr>
              {shown.map((row) => (
                <Row key={row.item.code} row={row} visit={visit} />
              ))}
            </tbody>
          ) : null;
        })}
      </table>
    </Card>
  );
}

function rowsOf(visit: Visit): Map<string, Standing> {
  const states = new Map(visit.items.map((one) => [one.itemCode, one]));
  const answers = new Map(visit.answers.map((one) => [one.id, one]));
  const self = new Map(visit.self?.items.map((one) => [one.itemCode, one]) ?? []);
  return new Map(
    visit.checklist.body.groups
      .flatMap(({ items }) => items)
      .map((item) => {
        const state = states.get(item.code);
        return [
          item.code,
          {
            item,
            answer: state?.standing ? answers.get(state.standing) : undefined,
            isContested: (state?.contested.length ?? 0) > 0,
            isAsked: state?.isAsked ?? true,
            self: self.get(item.code),
          },
        ];
      }),
  );
}

const differs = ({ answer, self }: Standing): boolean =>
  answer !== undefined && self !== undefined && answer.verdict !== self.verdict;

function Row({ row, visit }: { row: Standing; visit: Visit }) {
  const words = useVisitScreensWords().items;
  const { item, answer } = row;
  const files = visit.files.filter(({ id }) => answer?.fileIds.includes(id));
  return (
    <tr data-differs={differs(row) || undefined}>
      <th scope="row">
        <span>{item.text}</span>
        {answer?.note ? <span className={css.note}>{answer.note}</span> : null}
        {files.length > 0 ? <StoredFiles files={files} label={words.files(files.length)} /> : null}
      </th>
      {visit.kind === 'self' ? null : (
        <td>
          {row.self ? <Verdict verdict={row.self.verdict} points={row.self.points} item={item} /> : '–'}
        </td>
      )}
      <td>
        <Found row={row} />
      </td>
    </tr>
  );
}

function Found({ row }: { row: Standing }) {
  const words = useVisitScreensWords().items;
  if (row.isContested)
    return (
      <StateText k="warn" loud>
        {words.contested}
      </StateText>
    );
  if (!row.isAsked) return <span className="sec">{words.notAsked}</span>;
  if (!row.answer) return <span className="sec">{words.none}</span>;
  return (
    <>
      <Verdict verdict={row.answer.verdict} points={row.answer.points} item={row.item} />
      {differs(row) ? <span className={css.differs}>{words.differs}</span> : null}
    </>
  );
}

type VerdictProps = Pick<Answer, 'verdict' | 'points'> & { item: ChecklistItem };

function Verdict({ verdict, points, item }: VerdictProps) {
  const words = useInspectionWords();
  const { items } = useVisitScreensWords();
  const said =
    points !== null && item.maxPoints !== null
      ? items.points(points, item.maxPoints)
      : words.verdict[verdict];
  return (
    <StateText k={verdictGlyphs[verdict]} loud={verdict === 'fail'}>
      {said}
    </StateText>
  );
}
