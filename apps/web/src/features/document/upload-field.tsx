import { Button, Input } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { maxFileBytes } from '@thidua/shared/document/document.model';
import { fileKinds } from '@thidua/shared/document/file-kinds';
import { useRef, useState } from 'react';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useShellWords } from '../../platform/shell-words.ts';
import { sizeText } from '../../ui/byte-size.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { type FileItem, FileList } from '../../ui/file-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import { useDocumentWords } from './document.words.ts';
import type { Upload, Uploads } from './use-uploads.ts';

const types = fileKinds.map((kind) => kind.type);

/** Files to send with a form: dropped, chosen, or taken with the phone's camera. */
export function UploadField({ label, uploads }: { label: string; uploads: Uploads }) {
  const words = useDocumentWords();
  const shell = useShellWords().files;
  const say = useProblemWords();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const onPhone = usePhone();
  const add = (files: File[]) => {
    const tooLarge = files.filter((file) => file.size > maxFileBytes);
    setRefused(tooLarge.map((file) => shell.tooLarge(file.name, sizeText(maxFileBytes))));
    uploads.add(files.filter((file) => !tooLarge.includes(file)));
  };
  return (
    <Input.Wrapper label={label} labelElement="div">
      {onPhone ? <CameraButton onFiles={add} /> : null}
      <FileDrop
        accept={types}
        acceptWords={words.kinds}
        maxBytes={maxFileBytes}
        maxFiles={10}
        onFiles={add}
        onRefused={(reasons) => setRefused(reasons)}
      />
      {refused.length > 0 ? (
        <Notice tone="warn" live>
          {refused.join('. ')}
        </Notice>
      ) : null}
      {uploads.uploads.length > 0 ? (
        <FileList
          label={label}
          files={uploads.uploads.map((one) => itemOf(one, say))}
          onRemove={uploads.remove}
          onRetry={uploads.retry}
        />
      ) : null}
    </Input.Wrapper>
  );
}

function itemOf(
  { id, file, percent, stored, problem }: Upload,
  say: ReturnType<typeof useProblemWords>,
): FileItem {
  const base = { id, name: stored?.name ?? file.name, size: sizeText(stored?.size ?? file.size) };
  if (problem) return { ...base, state: { kind: 'failed', why: say(problem) } };
  if (stored) return base;
  return { ...base, state: percent < 100 ? { kind: 'sending', percent } : { kind: 'checking' } };
}

/** Phones open their camera for a field that asks for it. */
function CameraButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const words = useDocumentWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <Button
        size="lg"
        fullWidth
        mb={8}
        leftSection={<IconCamera size={20} stroke={1.8} />}
        onClick={() => input.current?.click()}
      >
        {words.photo}
      </Button>
    </>
  );
}
