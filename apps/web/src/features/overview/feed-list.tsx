import { dayOf } from '@thidua/shared/kernel/instant';
import type { FeedItem, Overview } from '@thidua/shared/overview/overview.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { subjectPath } from '../../platform/subject-paths.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import css from './overview.module.css';
import { useOverviewWords } from './overview.words.ts';
import { glyphOf, sayFeed } from './say-feed.ts';

/** The latest acts as sentences. */
export function FeedList({ data }: { data: Overview }) {
  const words = useOverviewWords().feed;
  return (
    <Card title={words.title} action={<Link to={paths.timeline}>{words.all}</Link>}>
      {data.feed.length === 0 ? <EmptyState title={words.empty} /> : null}
      <ol className={css.lines}>
        {data.feed.map((item) => (
          <FeedLine key={item.id} item={item} />
        ))}
      </ol>
    </Card>
  );
}

function FeedLine({ item }: { item: FeedItem }) {
  const words = useOverviewWords().feed;
  const format = useFormat();
  const said = sayFeed(item, words, format);
  const day = dayOf(item.at);
  const path = item.facts.together === 1 ? subjectPath(item.subject.kind, item.subject.id) : undefined;
  return (
    <li className={css.act}>
      <time className={css.time} dateTime={item.at} title={format.whenFull(item.at)}>
        {day === format.today ? format.time(item.at) : format.dayShort(day)}
      </time>
      <Glyph k={glyphOf(item.event)} size={14} />
      {path ? (
        <Link to={path} className={css.plain}>
          {said}
        </Link>
      ) : (
        <span>{said}</span>
      )}
    </li>
  );
}
