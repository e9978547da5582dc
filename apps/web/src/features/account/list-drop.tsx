import { mostFormBytes } from '@thidua/shared/contract/sheet-fault';
import { FileDrop } from '../../ui/file-drop.tsx';

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface ListDropProps {
  onFile: (file: File) => Promise<void>;
  onRefused: (reasons: readonly string[]) => void;
}

/** Where a list is dropped to be tried. */
export function ListDrop({ onFile, onRefused }: ListDropProps) {
  return (
    <FileDrop
      accept={[excel]}
      acceptWords="Excel (.xlsx)"
      maxBytes={mostFormBytes}
      maxFiles={1}
      onFiles={([file]) => file && void onFile(file)}
      onRefused={onRefused}
    />
  );
}
