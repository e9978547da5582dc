import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowLeft, IconDotsVertical } from '@tabler/icons-react';
import { dayOf } from '@thidua/shared/kernel/instant';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { useInspectionWords, useVisitRecordWords } from './inspection.words.ts';
import type { Recording } from './use-record.ts';
import css from './visit-record.module.css';

/** Whose visit this is, the way back, and what is seldom needed. */
export function RecordTop({ recording, onEnd }: { recording: Recording; onEnd: () => void }) {
  const words = useVisitRecordWords();
  const { kind } = useInspectionWords();
  const { brand } = useShellWords();
  const format = useFormat();
  const { visit, keepsPlace, keepPlace } = recording;
  const day = format.day(dayOf(visit.startedAt ?? visit.startsAt));
  return (
    <header className={css.top}>
      <title>{`${visit.unit.name} · ${brand}`}</title>
      <Link to={paths.inspection(visit.id)} aria-label={words.back} className={css.back}>
        <IconArrowLeft size={20} stroke={1.8} aria-hidden />
      </Link>
      <div className={css.name}>
        <h1>{visit.unit.name}</h1>
        <p>{[visit.round?.name ?? kind[visit.kind], day].join(' · ')}</p>
      </div>
      <Menu>
        <Menu.Target>
          <ActionIcon size={44} aria-label={words.menu}>
            <IconDotsVertical size={20} stroke={1.8} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.CheckboxItem checked={keepsPlace} onChange={keepPlace}>
            {words.more.keepPlace}
            <span className={css.hint}>{words.more.keepPlaceHint}</span>
          </Menu.CheckboxItem>
          <Menu.Item onClick={onEnd}>{words.more.end}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}
