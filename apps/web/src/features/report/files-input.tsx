import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { filePath } from '@thidua/shared/document/document.model';
import { fileKinds } from '@thidua/shared/document/file-kinds';
import { type FieldValue, type FileFigure, mostFiles } from '@thidua/shared/report/report.value';
import { useEffect, useRef } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { sizeText } from '../../ui/byte-size.ts';
import { FileList } from '../../ui/file-list.tsx';
import { useUploads } from '../document/document.parts.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './table-input.module.css';

interface FilesInputProps {
  value: FileFigure['files'];
  onChange: (value: FieldValue) => void;
  'aria-labelledby': string;
}

const taken = fileKinds.map((kind) => kind.type).join(',');

/** Files that are the answer: each is sent at once and named in the draft when it has arrived. */
export function FilesInput({ value, onChange, 'aria-labelledby': labelledBy }: FilesInputProps) {
  const words = useReportFormWords();
  const say = useProblemWords();
  const input = useRef<HTMLInputElement>(null);
  const { uploads, add, remove, retry, stored, clear } = useUploads();
  const put = (files: FileFigure['files']) => onChange(files.length > 0 ? { files } : null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what has arrived is taken over once, when all that was sent is there
  useEffect(() => {
    if (stored.length === 0 || stored.length < uploads.length) return;
    const named = stored.map(({ id, name, type, size }) => ({ id, name, type, size }));
    put([...value, ...named].slice(0, mostFiles));
    clear();
  }, [stored.length, uploads.length]);

  const room = mostFiles - value.length - uploads.length;
  return (
    <div className={css.files}>
      <FileList
        label={words.files.label}
        files={[
          ...value.map((file) => ({ ...file, size: sizeText(file.size), href: filePath(file.id) })),
          ...uploads.map(({ id, file, percent, problem }) => ({
            id,
            name: file.name,
            size: sizeText(file.size),
            state: problem
              ? { kind: 'failed' as const, why: say(problem) }
              : percent < 100
                ? { kind: 'sending' as const, percent }
                : { kind: 'checking' as const },
          })),
        ]}
        onRemove={(id) =>
          uploads.some((one) => one.id === id) ? remove(id) : put(value.filter((file) => file.id !== id))
        }
        onRetry={retry}
      />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={taken}
        onChange={(event) => {
          add([...(event.currentTarget.files ?? [])].slice(0, room));
          event.currentTarget.value = '';
        }}
      />
      <Button
        aria-describedby={labelledBy}
        size="sm"
        leftSection={<IconPaperclip size={16} stroke={1.8} aria-hidden />}
        disabled={room <= 0}
        onClick={() => input.current?.click()}
      >
        {room <= 0 ? words.files.full(mostFiles) : words.files.add}
      </Button>
    </div>
  );
}
