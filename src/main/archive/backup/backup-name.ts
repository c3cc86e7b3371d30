const two = (value: number): string => String(value).padStart(2, '0');

/** Local day and time of an instant, as people here read a clock: `2026-11-23T14:03:00`. */
export const localTime = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;

/** The same in a file's name: `20261123-140300`. */
export const backupStamp = (at: Date): string =>
  localTime(at).replace(/[-:]/g, '').replace('T', '-');

export const backupName = (at: Date): string => `archive-${backupStamp(at)}.sqlite`;

const NAME = /^archive-(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})\.sqlite$/;

/** The local day and time in a backup's name; undefined for any other file. */
export function backupTime(name: string): string | undefined {
  const [, year, month, day, hour, minute, second] = NAME.exec(name) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}
