import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconDots,
  IconFileDownload,
  IconFileSpreadsheet,
  IconFileText,
  IconFileUpload,
  IconForms,
} from '@tabler/icons-react';
import type { Report } from '@thidua/shared/report/report.model';
import { useState } from 'react';
import { useLang } from '../../platform/words.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useReportSheetWords } from './report-sheet.words.ts';
import { SheetDrawer } from './sheet-drawer.tsx';
import { excelPath, wordPath } from './sheet-paths.ts';

interface SheetMenuProps {
  report: Report;
  /** The version on the screen; 'draft' while it is written, null where there is nothing to read yet. */
  shown: number | 'draft' | null;
  /** Dots alone, where a title stands beside it. */
  isSmall?: boolean;
}

const icon = { size: 17, stroke: 1.7, 'aria-hidden': true } as const;

/** The report as files: to read and file away, to fill in elsewhere, and to bring back. */
export function SheetMenu({ report, shown, isSmall = false }: SheetMenuProps) {
  const words = useReportSheetWords();
  const [lang] = useLang();
  const isPhone = usePhone();
  const [isImporting, importForm] = useState(false);
  const mayWrite = report.actions.save?.allowed === true;
  const version = typeof shown === 'number' ? shown : undefined;
  if (shown === null && !mayWrite) return null;
  return (
    <>
      <Menu position="bottom-end" width={250}>
        <Menu.Target>
          {isSmall ? (
            <ActionIcon color="gray" size="xl" aria-label={words.files}>
              <IconDots size={20} stroke={1.8} aria-hidden />
            </ActionIcon>
          ) : (
            <Button
              size={isPhone ? 'lg' : 'sm'}
              leftSection={<IconFileDownload {...icon} />}
              rightSection={<IconChevronDown size={14} stroke={1.8} aria-hidden />}
            >
              {mayWrite ? words.files : words.download}
            </Button>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          {shown === null ? null : (
            <>
              <Menu.Item
                component="a"
                href={wordPath(report.id, version)}
                download
                leftSection={<IconFileText {...icon} />}
              >
                {words.word}
              </Menu.Item>
              <Menu.Item
                component="a"
                href={excelPath(report.id, { lang, version })}
                download
                leftSection={<IconFileSpreadsheet {...icon} />}
              >
                {words.excel}
              </Menu.Item>
            </>
          )}
          {mayWrite ? (
            <>
              <Menu.Item
                component="a"
                href={excelPath(report.id, { lang, blank: true })}
                download
                leftSection={<IconForms {...icon} />}
              >
                {words.blank}
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item leftSection={<IconFileUpload {...icon} />} onClick={() => importForm(true)}>
                {words.open}
              </Menu.Item>
            </>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      {mayWrite ? (
        <SheetDrawer report={report} opened={isImporting} onClose={() => importForm(false)} />
      ) : null}
    </>
  );
}
