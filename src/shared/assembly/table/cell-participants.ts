import type { EventRecord } from '../../archive/event.ts';
import { several } from './row-cells.ts';

type Participants = EventRecord['participants'];

const GROUP = /^(\D*?)(約|およそ)?(\d{1,7})(?:人|名)?(ほど|程度|くらい|以上)?$/;
/** Who came, where the table says a bare number only. */
const THOSE_WHO_CAME = '参加者';

/** 「住民約70人、会員20人」 by group; undefined where a part of it is no number of people. */
export function cellParticipants(cells: readonly string[]): Participants | undefined {
  const plain = cells.map((cell) => cell.normalize('NFKC').replace(/(\d),(?=\d{3})/g, '$1'));
  const groups: Participants = [];
  for (const part of several(plain)) {
    const [, group = '', before, count, after] = GROUP.exec(part) ?? [];
    if (count === undefined) return undefined;
    const about = before !== undefined || after !== undefined;
    groups.push({ group: group.trim() || THOSE_WHO_CAME, count: Number(count), about });
  }
  return groups;
}
