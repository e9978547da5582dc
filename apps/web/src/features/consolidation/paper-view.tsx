import type { Consolidation } from '@thidua/shared/consolidation/consolidation.model';
import { paragraphsIn } from '@thidua/shared/consolidation/part-text';
import { measuredIn } from '@thidua/shared/consolidation/say-total';
import { figuresOf } from '@thidua/shared/form/template.model';
import { useFormat } from '../../platform/format.tsx';
import { useConsolidationWords } from './consolidation.words.ts';
import css from './paper.module.css';
import type { PartSnapshot } from './part-store.ts';
import { SealedCard } from './sealed-card.tsx';
import { unitNames } from './unit-names.ts';
import { useSaid } from './use-said.ts';

/** The whole as whoever approves it reads it: a document with its annex, the units that are missing named. */
export function PaperView({ view, texts }: { view: Consolidation; texts: PartSnapshot }) {
  const words = useConsolidationWords();
  const format = useFormat();
  const names = unitNames(view);
  const period = format.period(view.period.key, true);
  const isHidden = view.draft === null;
  return (
    <div className={css.page}>
      <article className={css.sheet} aria-label={words.head.tabs.paper}>
        <header className={css.head}>
          <h2>{words.head.title(period)}</h2>
          <p>{view.regime.name}</p>
          <p className={css.span}>
            {words.head.span(format.day(view.period.firstDay), format.day(view.period.lastDay))}
          </p>
          {view.state === 'approved' ? null : (
            <p className={css.span}>
              {view.state === 'presented' ? words.paper.draftMark : words.paper.unsigned}
            </p>
          )}
        </header>
        <p>
          {words.paper.sources(format.share(view.counts.submitted, view.counts.of, 'unit'))}
          {names.missing ? ` ${words.paper.missing(names.missing)}` : null}
          {names.exempt ? ` ${words.paper.exempt(names.exempt)}` : null}
        </p>
        {isHidden ? <p className={css.none}>{words.texts.hidden}</p> : <Outline view={view} texts={texts} />}
        <Annex view={view} />
      </article>
      {view.sealed.length > 0 ? <SealedCard view={view} /> : null}
    </div>
  );
}

function Outline({ view, texts }: { view: Consolidation; texts: PartSnapshot }) {
  const words = useConsolidationWords().paper;
  return view.template.body.narrativeSections.map(({ number, title, parts }) => (
    <section key={number} className={css.section}>
      <h3>
        {number}. {title}
      </h3>
      {parts.map((part) => {
        const paragraphs = paragraphsIn(texts.parts[part.code]);
        return (
          <div key={part.code}>
            {parts.length > 1 ? (
              <h4>
                {part.number}. {part.title}
              </h4>
            ) : null}
            {paragraphs.length === 0 ? <p className={css.none}>{words.nothing}</p> : null}
            {paragraphs.map(({ id, text }) => (
              <p key={id} className={css.text}>
                {text}
              </p>
            ))}
          </div>
        );
      })}
    </section>
  ));
}

function Annex({ view }: { view: Consolidation }) {
  const words = useConsolidationWords();
  const said = useSaid();
  const { columns } = words.figures;
  const lines = new Map(view.figures.map((line) => [line.code, line]));
  return (
    <section className={css.section}>
      <h3>{words.paper.annex}</h3>
      <div className={css.scroll}>
        <table className={css.table}>
          <caption>{words.paper.annex}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.measuredIn}</th>
              <th scope="col" data-num>
                {columns.total}
              </th>
              <th scope="col" data-num>
                {columns.previous}
              </th>
              <th scope="col">{columns.source}</th>
            </tr>
          </thead>
          <tbody>
            {figuresOf(view.template.body).map(({ code, indicator }) => {
              const line = lines.get(code);
              if (!line) return null;
              return (
                <tr key={code}>
                  <th scope="row">
                    {indicator.name}
                    {line.adjustment ? (
                      <small>
                        {words.adjust.note(said.delta(indicator, line.adjustment.delta))}:{' '}
                        {line.adjustment.reason}
                      </small>
                    ) : null}
                  </th>
                  <td>{measuredIn(indicator)}</td>
                  <td data-num>
                    <b>{said.total(indicator, line.value)}</b>
                  </td>
                  <td data-num>{said.total(indicator, line.previous)}</td>
                  <td>{words.figures.sourceOf(line.n, line.of)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
