import { mmFromPt } from '../base/units.ts';
import type { BlockFacts } from './block.ts';
import { effectiveFacts } from './effective-facts.ts';
import type { BlockFrame, TableFrame } from './frame.ts';
import { gistFits, type TextBox, widthEm } from './text-estimate.ts';

/** Lines are broken between phrases, so they are seldom full. */
const RAGGED = 0.92;

/** A text of a block: its size and advance as parts of the block's size, and what its lines leave free beside them. */
interface Part {
  readonly text: string;
  readonly size?: number;
  readonly leading: number;
  readonly besideEm?: number;
}

const heightEm = ({ text, size = 1, leading, besideEm = 0 }: Part, lineEm: number): number => {
  const room = Math.max(1, (lineEm - besideEm) / size);
  const lines = widthEm(text) <= room ? 1 : Math.ceil(widthEm(text) / (room * RAGGED));
  return text === '' ? 0 : lines * size * leading;
};

/** The texts of a block as the sheet draws them; undefined for those that are mostly a drawing. */
function partsOf(facts: BlockFacts, { variant }: BlockFrame, lineEm: number): Part[] | undefined {
  switch (facts.type) {
    case 'quote': {
      const size = variant === 'newspaper' ? 1.3 : 1;
      const { faction, role, speaker, occasion, date, source } = facts;
      const by = [`――${faction}${role}${speaker}`, `${occasion}${date}`, source];
      return [
        { text: `「${facts.words}」`, size, leading: 1.7 },
        ...by.map((text) => ({ text, size: 0.82, leading: 1.5 })),
      ];
    }
    case 'chronology': {
      const dates = Math.max(0, ...facts.entries.map(({ date }) => widthEm(date)));
      const besideEm = Math.min(dates, lineEm * 0.42) + 0.8;
      return [
        { text: facts.title, size: 1.15, leading: 1.7 },
        ...facts.entries.map(({ text }) => ({ text, leading: 1.75, besideEm })),
      ];
    }
    case 'contact': {
      const ways = facts.contacts.map(({ label, value }) => `${label || '電話'} ${value}　`);
      return [
        { text: facts.name, size: 1.15, leading: 1.4 },
        { text: facts.about, leading: 1.4 },
        { text: facts.address, leading: 1.4 },
        { text: ways.join(''), leading: 1.4 },
      ];
    }
    default:
      return undefined;
  }
}

/** Whether a block has room for its text in that size, by estimate; false for a drawing, which fills its frame as it is. */
export function blockFits(frame: BlockFrame, sizePt: number): boolean {
  const facts = effectiveFacts(frame.block);
  const box: TextBox = { ...frame, columns: 1, columnGapMm: 0 };
  if (facts.type === 'gist') return gistFits(facts, box, sizePt);
  const emMm = mmFromPt(sizePt);
  const lineEm = (box.widthMm - 2 * box.insetMm) / emMm;
  const parts = partsOf(facts, frame, lineEm);
  if (!parts) return false;
  const needed = parts.reduce((sum, part) => sum + heightEm(part, lineEm), 0.5);
  return needed * emMm <= box.heightMm - 2 * box.insetMm;
}

/** Whether the rows of a table have room in that size, by estimate. */
export function tableFits(frame: TableFrame, sizePt: number): boolean {
  const emMm = mmFromPt(sizePt);
  const all = frame.widths.reduce((sum, width) => sum + width, 0);
  const room = frame.widths.map(
    (width) => ((frame.widthMm - 2 * frame.insetMm) * width) / all / emMm - 1.2,
  );
  const rowEm = (row: readonly string[]): number =>
    Math.max(
      1,
      ...row.map((text, column) => Math.ceil(widthEm(text) / Math.max(1, room[column] ?? 1))),
    ) *
      1.5 +
    0.6;
  const needed = frame.rows.reduce((sum, row) => sum + rowEm(row), 0);
  return needed * emMm <= frame.heightMm - 2 * frame.insetMm;
}
