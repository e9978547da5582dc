import type { StoredFile } from '@thidua/shared/document/document.model';
import type { FileRow } from './document.repo.ts';

export const fileView = ({ id, name, type, size, width, height }: FileRow): StoredFile => ({
  id,
  name,
  type,
  size,
  width,
  height,
});
