import '@mantine/core/styles/LoadingOverlay.layer.css';
import '@mantine/dropzone/styles.layer.css';
import { Dropzone, type FileRejection } from '@mantine/dropzone';
import { IconUpload } from '@tabler/icons-react';
import { useShellWords } from '../platform/shell-words.ts';
import { sizeText } from './byte-size.ts';
import type { FileDropProps } from './file-drop.tsx';
import css from './files.module.css';

export default function FileDropZone(props: FileDropProps) {
  const words = useShellWords().files;
  const limit = sizeText(props.maxBytes);
  const why = ({ file, errors }: FileRejection) => {
    const code = errors[0]?.code;
    if (code === 'file-too-large') return words.tooLarge(file.name, limit);
    if (code === 'too-many-files') return words.tooMany(props.maxFiles ?? 10);
    return words.wrongKind(file.name);
  };
  return (
    <Dropzone
      className={css.drop ?? ''}
      accept={[...props.accept]}
      maxSize={props.maxBytes}
      maxFiles={props.maxFiles ?? 10}
      disabled={props.disabled ?? false}
      onDrop={props.onFiles}
      onReject={(refused) => props.onRefused?.([...new Set(refused.map(why))])}
      inputProps={{ 'aria-label': words.add }}
    >
      <span className={css.hint}>
        <IconUpload size={18} stroke={1.8} aria-hidden />
        <span>
          {words.drop}
          <span className={css.note}>{words.limits(props.acceptWords, limit)}</span>
        </span>
      </span>
    </Dropzone>
  );
}
