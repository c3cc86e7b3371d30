import type { Characters } from '../../shared/press/missing-glyphs.ts';

/** Offsets and lengths of OpenType 1.9: table directory, `cmap` header, formats 4 and 12. */
const RECORD_BYTES = { table: 16, encoding: 8, group: 12 } as const;

function tableAt(font: DataView, tag: string): number {
  const tables = font.getUint16(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * RECORD_BYTES.table;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((at) => font.getUint8(record + at)));
    if (name === tag) return font.getUint32(record + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

/** Segmented map of the Basic Multilingual Plane. */
function addFormat4(font: DataView, at: number, known: Set<number>): void {
  const segments = font.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const end = font.getUint16(ends + segment * 2);
    const start = font.getUint16(starts + segment * 2);
    const delta = font.getUint16(deltas + segment * 2);
    const offset = font.getUint16(offsets + segment * 2);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyphAt = offsets + segment * 2 + offset + (code - start) * 2;
      const direct = offset === 0 ? code : font.getUint16(glyphAt);
      if (direct !== 0 && ((direct + delta) & 0xffff) !== 0) known.add(code);
    }
  }
}

/** Groups over all of Unicode. */
function addFormat12(font: DataView, at: number, known: Set<number>): void {
  const groups = font.getUint32(at + 12);
  for (let group = 0; group < groups; group += 1) {
    const record = at + 16 + group * RECORD_BYTES.group;
    const start = font.getUint32(record);
    const end = font.getUint32(record + 4);
    const glyph = font.getUint32(record + 8);
    for (let code = start; code <= end; code += 1) {
      if (glyph + code - start !== 0) known.add(code);
    }
  }
}

/** The characters that a TrueType font has a glyph for. */
export function readCharacterMap(file: Uint8Array): Characters {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const table = tableAt(font, 'cmap');
  const known = new Set<number>();
  const subtables = font.getUint16(table + 2);
  for (let index = 0; index < subtables; index += 1) {
    const at = table + font.getUint32(table + 4 + index * RECORD_BYTES.encoding + 4);
    const format = font.getUint16(at);
    if (format === 4) addFormat4(font, at, known);
    if (format === 12) addFormat12(font, at, known);
  }
  return known;
}
