import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconFileText, IconMessage } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { Glyph, type GlyphKey } from '../../ui/glyph.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import type { FormPart, FormState } from './form-model.ts';
import css from './part-switcher.module.css';
import { useReportFormWords } from './report.words.ts';

interface PartSwitcherProps {
  /** None where a form is only looked at. */
  reportId: string | null;
  parts: readonly FormPart[];
  at: FormPart | undefined;
  form: FormState;
  openRemarks: (part: FormPart) => number;
}

const glyphOf = (form: FormState, part: FormPart): GlyphKey =>
  form.isDone(part) ? 'ok' : form.isBegun(part) ? 'draft' : 'not';

/** The outline where there is no room beside the form: which part of how many, a sign for each, the whole list on a tap. */
export function PartSwitcher({ reportId, parts, at, form, openRemarks }: PartSwitcherProps) {
  const words = useReportFormWords();
  const [isOpen, setOpen] = useState(false);
  const done = parts.filter((part) => form.isDone(part)).length;
  const place = at ? parts.indexOf(at) + 1 : 1;
  return (
    <>
      <UnstyledButton className={css.switcher} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className={css.words}>
          <span className={css.count}>{words.phone.at(place, parts.length, done)}</span>
          <span className={css.title}>{at?.label}</span>
        </span>
        <span className={css.dots} aria-hidden>
          {parts.map((part) => (
            <Glyph key={part.key} k={glyphOf(form, part)} size={15} />
          ))}
        </span>
        <IconChevronDown size={20} stroke={1.7} aria-hidden />
      </UnstyledButton>
      <SideDrawer opened={isOpen} onClose={() => setOpen(false)} title={words.outline} sheet>
        <ol className={css.list}>
          {parts.map((part) => (
            <li key={part.key}>
              {part.heading ? <p className={css.heading}>{part.heading}</p> : null}
              <Link
                to={`#${part.key}`}
                replace
                preventScrollReset
                aria-current={part === at ? 'location' : undefined}
                onClick={() => setOpen(false)}
              >
                <Glyph k={glyphOf(form, part)} label={stateWord(words, form, part)} />
                <span>{part.label}</span>
                {openRemarks(part) > 0 ? (
                  <span className={css.remarks}>
                    <IconMessage size={15} stroke={1.8} aria-hidden />
                    {openRemarks(part)}
                  </span>
                ) : null}
              </Link>
            </li>
          ))}
          {reportId ? (
            <li className={css.last}>
              <Link to={paths.reportPaper(reportId)}>
                <IconFileText size={17} stroke={1.7} aria-hidden />
                <span>{words.footer.read}</span>
              </Link>
            </li>
          ) : null}
        </ol>
      </SideDrawer>
    </>
  );
}

function stateWord(words: ReturnType<typeof useReportFormWords>, form: FormState, part: FormPart): string {
  const { states } = words.phone;
  return form.isDone(part) ? states.done : form.isBegun(part) ? states.begun : states.empty;
}

/** At the end of a part on the phone: the way on. */
export function NextPart({ part }: { part: FormPart | undefined }) {
  const words = useReportFormWords().phone;
  if (!part) return null;
  return (
    <Link to={`#${part.key}`} replace preventScrollReset className={css.next}>
      <b>{words.next}</b>
      <span>
        {part.number && part.isInner ? `${part.number}. ${part.label.replace(/^\S+ /, '')}` : part.label}
      </span>
    </Link>
  );
}
