import { filePath } from '@thidua/shared/document/document.model';
import { sizeText } from '../../ui/byte-size.ts';
import css from './document.module.css';
import { useDocumentWords } from './document.words.ts';

interface Shown {
  id: string;
  name: string;
  type: string;
  size: number;
}

/** Files of a record: pictures as pictures, the rest by name and size. */
export function StoredFiles({ files, label }: { files: readonly Shown[]; label: string }) {
  const words = useDocumentWords();
  const pictures = files.filter((file) => file.type.startsWith('image/'));
  const papers = files.filter((file) => !file.type.startsWith('image/'));
  return (
    <ul className={css.files} aria-label={label}>
      {pictures.map((file) => (
        <li key={file.id}>
          <a href={filePath(file.id)} target="_blank" rel="noreferrer" title={file.name}>
            <img src={filePath(file.id)} alt={file.name} loading="lazy" className={css.picture} />
          </a>
        </li>
      ))}
      {papers.map((file) => (
        <li key={file.id} className={css.paper}>
          <a href={filePath(file.id)} aria-label={words.download(file.name)} download={file.name}>
            {file.name}
          </a>
          <span className="sec">{sizeText(file.size)}</span>
        </li>
      ))}
    </ul>
  );
}
