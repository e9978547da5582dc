import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { PeopleCounts } from '@thidua/shared/account/people-sheet.model';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './people-import.module.css';
import { usePeopleSheetWords } from './people-sheet.words.ts';
import { CountLine } from './people-trial.tsx';

/** What was imported, and what comes next: nobody can sign in without a slip. */
export function PeopleTaken({ counts, onAnother }: { counts: PeopleCounts; onAnother: () => void }) {
  const words = usePeopleSheetWords();
  const hasNew = counts.added > 0;
  return (
    <Card title={words.steps.result}>
      <div role="status">
        <Notice tone="ok" title={words.doneTitle}>
          {null}
        </Notice>
        <CountLine counts={counts} />
      </div>
      {hasNew ? <p className={css.lead}>{words.nextSlips}</p> : null}
      <div className={css.buttons}>
        <Button onClick={onAnother}>{words.another}</Button>
        <Button component={Link} to={paths.adminPeople} variant={hasNew ? 'default' : 'filled'}>
          {words.toPeople}
        </Button>
        {hasNew ? (
          <Button
            component={Link}
            to={paths.adminSlips}
            variant="filled"
            leftSection={<IconPrinter size={17} stroke={1.7} aria-hidden />}
          >
            {words.toSlips}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
