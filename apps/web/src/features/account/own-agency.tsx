import { CopyText } from '../../ui/copy-text.tsx';
import { useAccountWords } from './account.words.ts';
import css from './demo-entrance.module.css';

const command = 'DEMO=0 DATA_DIR=./data-co-quan npm start';

/** From the demo to an agency of one's own: a data folder in which the demo never was. */
export function OwnAgency() {
  const words = useAccountWords().entrance.own;
  return (
    <section className={css.own} aria-labelledby="own-agency">
      <h2 id="own-agency">{words.title}</h2>
      <p className={css.does}>{words.lead}</p>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={css.does}>{words.command}</p>
      <CopyText text={command} words={words} />
      <p className={css.note}>{words.note}</p>
    </section>
  );
}
