import { sentenceCase, weekdayName } from '@thidua/shared/kernel/format';
import { dayOf } from '@thidua/shared/kernel/instant';
import type { Wall } from '@thidua/shared/overview/display.model';
import { Link } from 'react-router';
import { useFormat, useKernelWords } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useOverviewWords } from './overview.words.ts';
import { sayComing } from './say-coming.ts';
import { levelGlyphs } from './verdict-line.tsx';
import css from './wall.module.css';
import { WallFigures } from './wall-figures.tsx';
import { WallUnits } from './wall-units.tsx';

interface WallBoardProps {
  data: Wall;
  /** The last look found no server: what is shown may be old. */
  failing: boolean;
  /** A way back for those who are signed in. */
  leave?: boolean;
}

/** States of units and dates, readable from the other end of a hall. No people, no tasks, no reasons. */
export function WallBoard({ data, failing, leave }: WallBoardProps) {
  const words = useOverviewWords();
  const kernel = useKernelWords();
  const format = useFormat();
  return (
    <div className={css.wall}>
      <title>{`${words.wall} · ${data.agency.shortName}`}</title>
      <header className={css.head}>
        <img className={css.brand} src="/icon.svg" alt="" />
        <div className={css.names}>
          <p className={css.agency}>{data.agency.name}</p>
          <p className={css.campaign}>{data.campaign}</p>
        </div>
        {leave ? (
          <Link className={css.leave} to={paths.overview} data-screen-only>
            {words.wallScreen.leave}
          </Link>
        ) : null}
        <div className={css.clock}>
          <p className={css.hour}>{format.time(format.now)}</p>
          <p className={css.campaign}>
            {sentenceCase(weekdayName(format.today, kernel))}, {format.day(format.today)}
          </p>
        </div>
      </header>
      <main className={css.body}>
        <section className={css.left}>
          <h1 className={css.state}>
            <Glyph k={levelGlyphs[data.level]} size={52} />
            {data.agency.shortName} {words.level[data.level]}
          </h1>
          <WallFigures data={data} />
          <WallDates data={data} />
        </section>
        <WallUnits data={data} />
      </main>
      {failing ? <p className={css.stale}>{words.wallScreen.stale(format.time(data.asOf))}</p> : null}
    </div>
  );
}

function WallDates({ data }: { data: Wall }) {
  const words = useOverviewWords().coming;
  const format = useFormat();
  return (
    <dl className={css.dates}>
      {data.coming.map((one) => (
        <div key={`${one.what} ${one.at} ${one.periodKey}`}>
          <dt>
            {dayOf(one.at) === format.today
              ? format.when(one.at)
              : sentenceCase(format.weekday(dayOf(one.at)))}
          </dt>
          <dd>{sayComing(one, words, format)}</dd>
        </div>
      ))}
    </dl>
  );
}
