import { Button } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet, IconForms } from '@tabler/icons-react';
import { paths } from '../../platform/paths.ts';
import { useLang } from '../../platform/words.tsx';
import { Card } from '../../ui/card.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { AdminTabs } from '../unit/unit.parts.tsx';
import { useAccountWords } from './account.words.ts';
import { ListDrop } from './list-drop.tsx';
import css from './people-import.module.css';
import { usePeopleSheetWords } from './people-sheet.words.ts';
import { PeopleTaken } from './people-taken.tsx';
import { PeopleTrialView } from './people-trial.tsx';
import { usePeopleImport } from './use-people-import.ts';

/** Units and people from Excel: the form, the trial, and the import itself. */
export function PeopleImportPage() {
  const words = usePeopleSheetWords();
  const { people } = useAccountWords();
  const list = usePeopleImport();
  const { tried, done } = list;
  return (
    <Page>
      <PageHead
        title={words.title}
        tabs={<AdminTabs value="people" />}
        back={{ to: paths.adminPeople, label: people.title }}
      />
      <div className={css.body}>
        {list.fault ? (
          <Notice tone="danger" live>
            {list.fault}
          </Notice>
        ) : null}
        {done ? (
          <PeopleTaken counts={done} onAnother={list.reset} />
        ) : list.isReading ? (
          <Card title={words.reading}>
            <LoadingRows rows={6} />
          </Card>
        ) : tried ? (
          <PeopleTrialView
            name={tried.name}
            trial={tried.trial}
            isTaking={list.isTaking}
            onTake={list.take}
            onAnother={list.reset}
            onFile={list.tryFile}
            onRefused={list.refuse}
          />
        ) : (
          <Prepare onFile={list.tryFile} onRefused={list.refuse} />
        )}
      </div>
    </Page>
  );
}

const icon = { size: 17, stroke: 1.7, 'aria-hidden': true } as const;

interface PrepareProps {
  onFile: (file: File) => Promise<void>;
  onRefused: (reasons: readonly string[]) => void;
}

function Prepare({ onFile, onRefused }: PrepareProps) {
  const words = usePeopleSheetWords();
  const [lang] = useLang();
  const form = (filled: boolean) => `/api/accounts/excel?lang=${lang}${filled ? '&filled=true' : ''}`;
  return (
    <>
      <Card title={`1. ${words.steps.prepare}`}>
        <p className={css.lead}>{words.lead}</p>
        <div className={css.buttons}>
          <Button component="a" href={form(false)} download leftSection={<IconForms {...icon} />}>
            {words.getForm}
          </Button>
          <Button component="a" href={form(true)} download leftSection={<IconDownload {...icon} />}>
            {words.getFilled}
          </Button>
        </div>
      </Card>
      <Card title={`2. ${words.steps.drop}`}>
        <p className={css.lead}>
          <IconFileSpreadsheet {...icon} /> {words.tryLead}
        </p>
        <ListDrop onFile={onFile} onRefused={onRefused} />
      </Card>
    </>
  );
}
