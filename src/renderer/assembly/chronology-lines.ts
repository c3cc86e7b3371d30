import {
  type ChronologyItem,
  chronologyItems,
  SIDE_KINDS,
} from '../../shared/assembly/chronology-items.ts';

export { type ChronologyItem as ChronologyLine, chronologyItems as chronologyLines, SIDE_KINDS };

/** Lines of a year together; those without a date under `undefined`, at the end. */
export function byYear(
  lines: readonly ChronologyItem[],
): readonly (readonly [string | undefined, readonly ChronologyItem[]])[] {
  return [...Map.groupBy(lines, ({ date }) => date?.from.slice(0, 4))];
}
