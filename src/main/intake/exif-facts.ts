import ExifReader from 'exifreader';
import { isCivilDay } from '../../shared/japanese/civil-day.ts';

export interface ExifFacts {
  /** Local time without zone, `YYYY-MM-DDTHH:MM:SS`. */
  readonly takenAt?: string;
  readonly position?: { readonly latitude: number; readonly longitude: number };
}

/** Exif 2.32, 4.6.5: `YYYY:MM:DD HH:MM:SS`; some programs write the day with dashes or slashes. */
const EXIF_TIME = /^(\d{4})[:/-](\d{2})[:/-](\d{2})[ T](\d{2}):(\d{2}):(\d{2})/;
const FIRST_YEAR = 1900;

/** `2026:01:14 12:05:00` as `2026-01-14T12:05:00`. Cameras with an empty clock write zeros: no date is better than a wrong one. */
export function exifTime(written: unknown): string | undefined {
  const [, year, month, day, hour, minute, second] =
    typeof written === 'string' ? (EXIF_TIME.exec(written) ?? []) : [];
  const isDay = Number(year) >= FIRST_YEAR && isCivilDay(Number(year), Number(month), Number(day));
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return isDay && isTime ? `${year}-${month}-${day}T${hour}:${minute}:${second}` : undefined;
}

const isDegrees = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= most;

/** Date and place of the exposure, as far as the file says so. Damaged EXIF gives nothing, never an error. */
export function exifFacts(file: Buffer): ExifFacts {
  try {
    const { exif, gps } = ExifReader.load(file, { expanded: true, includeUnknown: false });
    const takenAt =
      exifTime(exif?.DateTimeOriginal?.description) ??
      exifTime(exif?.DateTimeDigitized?.description);
    const { Latitude: latitude, Longitude: longitude } = gps ?? {};
    const isPlaced =
      isDegrees(latitude, 90) && isDegrees(longitude, 180) && (latitude !== 0 || longitude !== 0);
    return {
      ...(takenAt ? { takenAt } : {}),
      ...(isPlaced ? { position: { latitude, longitude } } : {}),
    };
  } catch {
    return {};
  }
}
