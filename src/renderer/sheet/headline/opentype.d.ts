/** The part of the package that outlines are read with: it comes without types. */
declare module 'opentype.js' {
  interface OpenTypeGlyph {
    readonly index: number;
    readonly advanceWidth: number;
    getPath(x: number, y: number, size: number): { toPathData(decimals: number): string };
  }
  interface OpenTypeFont {
    readonly unitsPerEm: number;
    charToGlyph(character: string): OpenTypeGlyph;
    readonly glyphs: { get(index: number): OpenTypeGlyph };
    readonly substitution: {
      /** Every single substitution of a feature. */
      getSingle(feature: string, script: string): readonly { sub: number; by: number }[];
    };
  }
  export function parse(bytes: ArrayBuffer): OpenTypeFont;
}
