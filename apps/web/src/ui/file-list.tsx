import { ActionIcon } from '@mantine/core';
import { IconFile, IconRefresh, IconX } from '@tabler/icons-react';
import { useShellWords } from '../platform/shell-words.ts';
import css from './files.module.css';
import { ProgressBar } from './progress-bar.tsx';

export interface FileItem {
  id: string;
  name: string;
  /** Formatted: "1,2 MB". */
  size: string;
  /** Where it is read; none while it is on its way. */
  href?: string;
  state?: { kind: 'sending'; percent: number } | { kind: 'checking' } | { kind: 'failed'; why: string };
  /** Who added it and when. */
  note?: string;
}

interface FileListProps {
  label: string;
  files: readonly FileItem[];
  onRemove?: (id: string) => void;
  onRetry?: (id: string) => void;
}

/** Files of a record, also those still being sent: each can be cancelled or tried again. */
export function FileList({ label, files, onRemove, onRetry }: FileListProps) {
  return (
    <ul className={css.list} aria-label={label}>
      {files.map((file) => (
        <FileRow key={file.id} file={file} onRemove={onRemove} onRetry={onRetry} />
      ))}
    </ul>
  );
}

type RowProps = { file: FileItem; onRemove: FileListProps['onRemove']; onRetry: FileListProps['onRetry'] };

function FileRow({ file, onRemove, onRetry }: RowProps) {
  const words = useShellWords().files;
  const { state } = file;
  return (
    <li className={css.file} data-failed={state?.kind === 'failed' || undefined}>
      <IconFile size={18} stroke={1.6} aria-hidden />
      <div className={css.words}>
        {file.href ? (
          <a href={file.href} target="_blank" rel="noreferrer">
            {file.name}
          </a>
        ) : (
          <span>{file.name}</span>
        )}
        <span className={css.note} role={state ? 'status' : undefined}>
          {[file.size, state ? told(state, words) : file.note].filter(Boolean).join(' · ')}
        </span>
        {state?.kind === 'sending' ? (
          <ProgressBar done={state.percent} total={100} size={3} label={words.sending(state.percent)} />
        ) : null}
      </div>
      {state?.kind === 'failed' && onRetry ? (
        <ActionIcon size="sm" aria-label={words.again(file.name)} onClick={() => onRetry(file.id)}>
          <IconRefresh size={16} stroke={1.8} />
        </ActionIcon>
      ) : null}
      {onRemove ? (
        <ActionIcon
          size="sm"
          aria-label={state?.kind === 'sending' ? words.cancel(file.name) : words.remove(file.name)}
          onClick={() => onRemove(file.id)}
        >
          <IconX size={16} stroke={1.8} />
        </ActionIcon>
      ) : null}
    </li>
  );
}

function told(
  state: NonNullable<FileItem['state']>,
  words: { sending: (percent: number) => string; checking: string },
) {
  if (state.kind === 'sending') return words.sending(state.percent);
  return state.kind === 'checking' ? words.checking : state.why;
}
