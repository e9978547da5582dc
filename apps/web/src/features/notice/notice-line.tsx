import { noticeApi } from '@thidua/shared/notice/notice.api';
import type { Notice } from '@thidua/shared/notice/notice.model';
import { sayNotice } from '@thidua/shared/notice/say-notice';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { useAct } from '../../platform/query.ts';
import { subjectPath } from '../../platform/subject-paths.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useObligationWords } from '../obligation/obligation.words.ts';
import css from './notice.module.css';
import { useNoticeWords } from './notice.words.ts';
import { glyphOfNotice } from './notice-glyphs.ts';

/** One notice: a sentence that leads to the record; going there is reading it. */
export function NoticeLine({ notice, onGo }: { notice: Notice; onGo?: (() => void) | undefined }) {
  const words = useNoticeWords();
  const duties = useObligationWords();
  const format = useFormat();
  const read = useAct(noticeApi.read);
  const { facts, subject } = notice;
  const onClick = () => {
    if (!notice.readAt) read.mutate({ body: { ids: [notice.id] } });
    onGo?.();
  };
  return (
    <li className={css.line} data-unread={notice.readAt === null || undefined}>
      <Glyph k={glyphOfNotice(notice.event)} />
      <Link to={subjectPath(subject.kind, subject.id) ?? ''} className={css.text} onClick={onClick}>
        <span className={css.sentence}>{sayNotice(notice, words, duties, format)}</span>
        {facts.reason ? <span className={css.reason}>“{facts.reason}”</span> : null}
        <span className={css.when}>
          {facts.by ? words.by(facts.by, format.ago(notice.at)) : format.ago(notice.at)}
        </span>
      </Link>
      {notice.readAt === null ? <span className={css.mark} role="img" aria-label={words.unread} /> : null}
    </li>
  );
}
