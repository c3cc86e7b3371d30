/** Which characters a TrueType font draws, from its `cmap` table (OpenType 1.9, formats 4 and 12). */
export type CharacterMap = (codePoint: number) => boolean;

interface Range {
  readonly first: number;
  readonly last: number;
}

function tableOffset(font: DataView, wanted: string): number | undefined {
  const tables = font.getUint16(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((at) => font.getUint8(record + at)));
    if (tag === wanted) return font.getUint32(record + 8);
  }
  return undefined;
}

/** Format 12: groups of consecutive characters. */
function groups(font: DataView, at: number): Range[] {
  return Array.from({ length: font.getUint32(at + 12) }, (_unused, index) => {
    const group = at + 16 + index * 12;
    return { first: font.getUint32(group), last: font.getUint32(group + 4) };
  });
}

/** Format 4: segments of the basic plane; characters mapped to glyph 0 within a segment do not occur in our fonts. */
function segments(font: DataView, at: number): Range[] {
  const count = font.getUint16(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + count * 2 + 2;
  return Array.from({ length: count }, (_unused, index) => ({
    first: font.getUint16(starts + index * 2),
    last: font.getUint16(ends + index * 2),
  })).filter(({ first }) => first !== 0xffff);
}

function rangesOf(font: DataView): Range[] {
  const cmap = tableOffset(font, 'cmap');
  if (cmap === undefined) return [];
  const subtables = Array.from(
    { length: font.getUint16(cmap + 2) },
    (_unused, index) => cmap + font.getUint32(cmap + 8 + index * 8),
  );
  return subtables.flatMap((at) => {
    const format = font.getUint16(at);
    if (format === 12) return groups(font, at);
    return format === 4 ? segments(font, at) : [];
  });
}

export function characterMap(font: Buffer): CharacterMap {
  const ranges = rangesOf(new DataView(font.buffer, font.byteOffset, font.byteLength)).sort(
    (a, b) => a.first - b.first,
  );
  const known = new Set<number>();
  for (const { first, last } of ranges)
    for (let code = first; code <= last; code += 1) known.add(code);
  return (codePoint) => known.has(codePoint);
}
