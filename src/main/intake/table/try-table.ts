import { recordContext } from '../../../shared/archive/record-context.ts';
import type { CallReply } from '../../../shared/contract/contract.ts';
import type { TableLine } from '../../../shared/contract/table-calls.ts';
import type { JudgedRow } from './judge-rows.ts';

/** As many lines as somebody looks through before taking a table in. */
const MOST_LINES = 300;

function lineOf({ row, cells, reading, present }: JudgedRow): TableLine {
  if (reading.is === 'fault') {
    const context = cells
      .filter((cell) => cell !== '')
      .join(' ')
      .slice(0, 200);
    return { row, title: '', context, becomes: 'fault', fault: reading.fault, doubts: [] };
  }
  const { draft, doubts } = reading;
  const { title, date } = draft;
  return {
    row,
    title,
    ...(date === undefined ? {} : { date }),
    context: recordContext(draft),
    becomes: present === undefined ? 'record' : 'present',
    doubts: [...doubts],
  };
}

const concern = ({ becomes, doubts }: TableLine): number =>
  becomes === 'fault' ? 0 : doubts.length > 0 ? 1 : 2;

/** What taking the rows in would do: the counts, and line by line what one should look at first. */
export function tableTrial(judged: readonly JudgedRow[]): CallReply<'table.try'> {
  const lines = judged.map(lineOf);
  const count = (is: (line: TableLine) => boolean): number => lines.filter(is).length;
  return {
    made: count(({ becomes }) => becomes === 'record'),
    present: count(({ becomes }) => becomes === 'present'),
    faults: count(({ becomes }) => becomes === 'fault'),
    doubts: count(({ doubts }) => doubts.length > 0),
    lines: lines.toSorted((one, other) => concern(one) - concern(other)).slice(0, MOST_LINES),
  };
}
