import { Select } from '@mantine/core';
import type { Letterhead } from '@thidua/shared/document/letterhead.model';
import { seriesOf } from '@thidua/shared/document/paper-number';
import { signatureLines } from '@thidua/shared/document/signature';
import { formatPaperDate } from '@thidua/shared/kernel/format';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { Card } from '../../ui/card.tsx';
import css from './letterhead.module.css';
import { useLetterheadWords } from './letterhead.words.ts';

const capitals = (text: string) => text.toLocaleUpperCase('vi');

/** Head and foot as they will stand on a paper of today. Papers are in Vietnamese whatever their reader's language. */
export function PaperSample({ letterhead }: { letterhead: Letterhead }) {
  const { sample: words } = useLetterheadWords();
  const { today } = useFormat();
  const { superior, agency, symbol, place, signers, recipients } = letterhead;
  const posts = signers.map(({ post }) => post);
  const [chosen, choose] = useState<string | null>(null);
  const post = chosen !== null && posts.includes(chosen) ? chosen : posts[0];
  return (
    <Card title={words.title}>
      <div className={css.paper} lang="vi" role="img" aria-label={words.label}>
        <div className={css.sides}>
          <div>
            {superior ? <p>{capitals(superior)}</p> : null}
            <p className={css.ruled}>{capitals(agency)}</p>
            <p className={css.beneath}>{words.number(`05/${seriesOf('report', symbol)}`)}</p>
          </div>
          <div>
            <p className={css.strong}>{words.country}</p>
            <p className={css.ruled}>{words.motto}</p>
            <p className={css.dated}>{words.date(place, formatPaperDate(today, kernelWords))}</p>
          </div>
        </div>
        <p className={css.body}>…</p>
        <div className={css.sides}>
          <div className={css.recipients}>
            <p>{words.recipients}</p>
            {recipients.map((one, at) => (
              <p key={one}>{`- ${one}${at === recipients.length - 1 ? '.' : ';'}`}</p>
            ))}
          </div>
          <div>
            {signatureLines(post ?? '', signers).map((one) => (
              <p key={one} className={css.strong}>
                {capitals(one)}
              </p>
            ))}
          </div>
        </div>
      </div>
      {posts.length > 1 ? (
        <Select
          mt={12}
          size="sm"
          label={words.signer}
          allowDeselect={false}
          value={post ?? null}
          data={[...new Set(posts)]}
          onChange={choose}
        />
      ) : null}
    </Card>
  );
}
