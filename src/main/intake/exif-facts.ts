import ExifReader from 'exifreader';

export interface ExifFacts {
  /** Local time without zone, `YYYY-MM-DDTHH:MM:SS`. */
  readonly takenAt?: string;
  readonly position?: { readonly latitude: number; readonly longitude: number };
}

const EXIF_TIME = /^(\d{4}):(\d{2}):(\d{2})[ T](\d{2}):(\d{2}):(\d{2})/;

/** `2026:01:14 12:05:00` as `2026-01-14T12:05:00`; cameras with an empty clock write zeros. */
function readTime(written: unknown): string | undefined {
  const match = typeof written === 'string' ? EXIF_TIME.exec(written) : null;
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  if (
    Number(year) < 1900 ||
    Number(month) < 1 ||
    Number(month) > 12 ||
    Number(day) < 1 ||
    Number(day) > 31
  )
    return undefined;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}

const isDegrees = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= most;

/** Date and place of the exposure, as far as the file says so. Damaged EXIF gives nothing, never an error. */
export function exifFacts(file: Buffer): ExifFacts {
  try {
    const { exif, gps } = ExifReader.load(file, { expanded: true, includeUnknown: false });
    const takenAt =
      readTime(exif?.DateTimeOriginal?.description) ??
      readTime(exif?.DateTimeDigitized?.description);
    const { Latitude: latitude, Longitude: longitude } = gps ?? {};
    const placed =
      isDegrees(latitude, 90) && isDegrees(longitude, 180) && (latitude !== 0 || longitude !== 0);
    return {
      ...(takenAt ? { takenAt } : {}),
      ...(placed ? { position: { latitude, longitude } } : {}),
    };
  } catch {
    return {};
  }
}
