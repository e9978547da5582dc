import type { StoredFile } from '@thidua/shared/document/document.model';
import type { FileRow } from './document.repo.ts';

export const fileView = (row: FileRow): StoredFile => ({
  id: row.id,
  name: row.name,
  type: row.type,
  size: row.size,
  width: row.width,
  height: row.height,
  takenAt: row.taken_at,
  place: row.place_lat === null || row.place_lon === null ? null : { lat: row.place_lat, lon: row.place_lon },
});
