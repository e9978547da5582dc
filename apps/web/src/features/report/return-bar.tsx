import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { Remark } from '@thidua/shared/remark/remark.model';
import { useState } from 'react';
import { Glyph } from '../../ui/glyph.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';

const goTo = (number: number) => {
  const place = document.getElementById(`gop-y-${number}`);
  place?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  place?.focus({ preventScroll: true });
};

/** Why it came back, how much of it is settled, and the way from one comment to the next. */
export function ReturnBar({ title, remarks }: { title: string; remarks: readonly Remark[] }) {
  const words = useReportFormWords().returnBar;
  const open = remarks.findIndex((remark) => remark.settledAt === null);
  const [at, setAt] = useState(0);
  const settled = remarks.filter((remark) => remark.settledAt !== null).length;
  const step = (by: number) => {
    const next = Math.min(remarks.length, Math.max(1, at + by));
    setAt(next);
    goTo(next);
  };
  return (
    <div className={css.returnBar}>
      <Notice
        tone="warn"
        icon={<Glyph k="ret" size={18} />}
        title={title}
        actions={
          remarks.length > 0 ? (
            <>
              {open >= 0 ? (
                <button
                  type="button"
                  className={css.quiet}
                  onClick={() => {
                    setAt(open + 1);
                    goTo(open + 1);
                  }}
                >
                  {words.go(open + 1)}
                </button>
              ) : null}
              <ActionIcon variant="subtle" color="gray" aria-label={words.before} onClick={() => step(-1)}>
                <IconChevronUp size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon variant="subtle" color="gray" aria-label={words.next} onClick={() => step(1)}>
                <IconChevronDown size={16} aria-hidden />
              </ActionIcon>
            </>
          ) : undefined
        }
      >
        {remarks.length > 0 ? words.count(remarks.length, settled) : words.none}
      </Notice>
    </div>
  );
}
