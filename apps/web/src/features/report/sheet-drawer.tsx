import { Button, Stack } from '@mantine/core';
import { IconFileSpreadsheet, IconForms } from '@tabler/icons-react';
import { mostFormBytes } from '@thidua/shared/contract/sheet-fault';
import type { Report } from '@thidua/shared/report/report.model';
import { useShellWords } from '../../platform/shell-words.ts';
import { useLang } from '../../platform/words.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTell } from '../../ui/tell.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useReportSheetWords } from './report-sheet.words.ts';
import css from './sheet.module.css';
import { SheetChanges } from './sheet-changes.tsx';
import { SheetFaults } from './sheet-faults.tsx';
import { excelPath } from './sheet-paths.ts';
import { useSheetImport } from './use-sheet-import.ts';

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface SheetDrawerProps {
  report: Report;
  opened: boolean;
  onClose: () => void;
}

/** A filled form on its way in: dropped, tried, shown old beside new or fault by fault, and only then imported. */
export function SheetDrawer({ report, opened, onClose }: SheetDrawerProps) {
  const words = useReportSheetWords();
  const { cancel } = useShellWords();
  const [lang] = useLang();
  const tell = useTell();
  const size = usePhone() ? 'lg' : 'md';
  const sheet = useSheetImport(report, (fields) => {
    tell(words.taken(fields));
    close();
  });
  const close = () => {
    sheet.reset();
    onClose();
  };
  const { tried } = sheet;
  const changes = tried?.trial.faults.length === 0 ? tried.trial.changes.length : 0;
  return (
    <SideDrawer
      opened={opened}
      onClose={close}
      title={words.drawer}
      width={680}
      footer={
        <>
          <Button size={size} onClick={tried ? sheet.reset : close}>
            {tried ? words.another : cancel}
          </Button>
          {changes > 0 ? (
            <Button size={size} variant="filled" loading={sheet.isTaking} onClick={sheet.take}>
              {words.take(changes)}
            </Button>
          ) : null}
        </>
      }
    >
      <Stack gap={14}>
        {sheet.fault ? (
          <Notice tone="danger" live>
            {sheet.fault}
          </Notice>
        ) : null}
        {sheet.isReading ? (
          <LoadingRows rows={5} />
        ) : tried ? (
          <section aria-live="polite">
            <p className={css.file}>
              <IconFileSpreadsheet size={18} stroke={1.7} aria-hidden /> {tried.name}
            </p>
            <SheetFaults faults={tried.trial.faults} />
            {tried.trial.faults.length === 0 ? <SheetChanges report={report} trial={tried.trial} /> : null}
          </section>
        ) : (
          <>
            <p className="sec">{words.lead}</p>
            <FileDrop
              accept={[excel]}
              acceptWords="Excel (.xlsx)"
              maxBytes={mostFormBytes}
              maxFiles={1}
              onFiles={([file]) => file && void sheet.tryFile(file)}
              onRefused={sheet.refuse}
            />
            <Button
              component="a"
              href={excelPath(report.id, { lang, blank: true })}
              download
              size={size}
              className={css.form}
              leftSection={<IconForms size={17} stroke={1.7} aria-hidden />}
            >
              {words.getForm}
            </Button>
          </>
        )}
      </Stack>
    </SideDrawer>
  );
}
