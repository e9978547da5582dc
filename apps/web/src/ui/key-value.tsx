import { Fragment, type ReactNode } from 'react';
import css from './key-value.module.css';

export interface KeyValuePair {
  key: string;
  value: ReactNode;
}

/** Facts of a record: name and value, aligned in two columns. */
export function KeyValue({ pairs, keyWidth = 140 }: { pairs: readonly KeyValuePair[]; keyWidth?: number }) {
  return (
    <dl className={css.pairs} style={{ '--key': `${keyWidth}px` } as Record<string, string>}>
      {pairs.map((pair) => (
        <Fragment key={pair.key}>
          <dt>{pair.key}</dt>
          <dd>{pair.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
