import { localZone } from '@thidua/shared/kernel/instant';
import type { Exif } from 'exif-reader';

/** When and where a picture was taken, as its camera says. */
export interface Origin {
  takenAt: string | null;
  place: { lat: number; lon: number } | null;
}

/** Pictures are drawn anew without what they hide; the time stays, the place only where it is asked for. */
export async function originOf(path: string): Promise<Origin> {
  const [{ default: sharp }, { default: readExif }] = await Promise.all([
    import('sharp'),
    import('exif-reader'),
  ]);
  try {
    const { exif } = await sharp(path).metadata();
    const told = exif ? readExif(exif) : undefined;
    return { takenAt: takenAt(told?.Photo), place: placeOf(told?.GPSInfo) };
  } catch {
    return { takenAt: null, place: null }; // a picture without readable notes is a picture all the same
  }
}

/** Cameras write the hour on the wall; few say of which zone. */
function takenAt(photo: Exif['Photo']): string | null {
  const wall = photo?.DateTimeOriginal;
  if (!(wall instanceof Date) || Number.isNaN(wall.getTime())) return null;
  const told = photo?.OffsetTimeOriginal;
  const zone = typeof told === 'string' && /^[+-]\d\d:\d\d$/.test(told) ? told : localZone;
  const taken = new Date(wall.toISOString().replace('Z', zone));
  return Number.isNaN(taken.getTime()) ? null : taken.toISOString();
}

function placeOf(gps: Exif['GPSInfo']): Origin['place'] {
  const lat = degrees(gps?.GPSLatitude, gps?.GPSLatitudeRef === 'S', 90);
  const lon = degrees(gps?.GPSLongitude, gps?.GPSLongitudeRef === 'W', 180);
  return lat === null || lon === null ? null : { lat, lon };
}

function degrees(parts: unknown, isNegative: boolean, most: number): number | null {
  if (!Array.isArray(parts) || parts.length !== 3) return null;
  const [degree, minute, second] = parts.map(Number) as [number, number, number];
  const value = degree + minute / 60 + second / 3600;
  return value >= 0 && value <= most ? (isNegative ? -value : value) : null;
}
