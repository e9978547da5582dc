import { lazy, Suspense } from 'react';

const FileDropZone = lazy(() => import('./file-drop-zone.tsx'));

export interface FileDropProps {
  /** MIME types taken. */
  accept: readonly string[];
  /** The same in words: "PDF, Word, Excel, ảnh". */
  acceptWords: string;
  maxBytes: number;
  maxFiles?: number;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
  /** Refused files, each with the reason in words. */
  onRefused?: (reasons: string[]) => void;
}

/** A place to drop files on or to choose them by a click. */
export function FileDrop(props: FileDropProps) {
  return (
    <Suspense fallback={<div style={{ height: 72 }} />}>
      <FileDropZone {...props} />
    </Suspense>
  );
}
