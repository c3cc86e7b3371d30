import { readFile } from 'node:fs/promises';

/** The write-ahead log as SQLite lays it down (sqlite.org/fileformat2.html, 4.1 and 4.2). */
const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const MAGIC_LITTLE = 0x377f0682;
const MAGIC_BIG = 0x377f0683;

type Sums = readonly [number, number];

/** Goes on with the checksum over some bytes, word by word. */
function summed(bytes: Buffer, [first, second]: Sums, isBig: boolean): Sums {
  let [one, two] = [first, second];
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    const [left, right] = isBig
      ? [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)]
      : [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
    one = (one + left + two) >>> 0;
    two = (two + right + one) >>> 0;
  }
  return [one, two];
}

const saysAt = (bytes: Buffer, at: number): Sums => [
  bytes.readUInt32BE(at),
  bytes.readUInt32BE(at + 4),
];
const isSame = ([a, b]: Sums, [c, d]: Sums): boolean => a === c && b === d;

/** Whether a frame of this journal that ends a saving stands at `from` or behind it. */
function hasCommitFrom(journal: Buffer, from: number, frameBytes: number): boolean {
  const salt = saysAt(journal, 16);
  for (let at = from; at + frameBytes <= journal.length; at += frameBytes) {
    const isOurs = isSame(saysAt(journal, at + 8), salt);
    if (isOurs && journal.readUInt32BE(at + 4) > 0) return true;
  }
  return false;
}

/**
 * Whether a journal holds savings that SQLite will not read any more: it stops at the first frame whose checksum is wrong, and says
 * nothing of what stands behind it. A saving that a crash has cut off at the journal's end is no fault: nobody was told of it.
 */
export function isJournalFaulty(journal: Buffer): boolean {
  if (journal.length < HEADER_BYTES + FRAME_HEADER_BYTES) return false;
  const magic = journal.readUInt32BE(0);
  const pageBytes = journal.readUInt32BE(8);
  const frameBytes = FRAME_HEADER_BYTES + pageBytes;
  const isBig = magic === MAGIC_BIG;
  const isSound = (isBig || magic === MAGIC_LITTLE) && pageBytes >= 512 && pageBytes <= 65_536;
  // Without its head nothing of it is read.
  if (!isSound) return true;
  let sums = summed(journal.subarray(0, 24), [0, 0], isBig);
  if (!isSame(sums, saysAt(journal, 24))) return true;
  const salt = saysAt(journal, 16);
  for (let at = HEADER_BYTES; at + frameBytes <= journal.length; at += frameBytes) {
    if (!isSame(saysAt(journal, at + 8), salt)) return hasCommitFrom(journal, at, frameBytes);
    const page = journal.subarray(at + FRAME_HEADER_BYTES, at + frameBytes);
    sums = summed(page, summed(journal.subarray(at, at + 8), sums, isBig), isBig);
    if (!isSame(sums, saysAt(journal, at + 16))) return hasCommitFrom(journal, at, frameBytes);
  }
  return false;
}

/** Of the journal beside a catalogue; one that is not there is sound. */
export const hasFaultyJournal = (file: string): Promise<boolean> =>
  readFile(`${file}-wal`).then(
    (journal) => journal.length > 0 && isJournalFaulty(journal),
    () => false,
  );
