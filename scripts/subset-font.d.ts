declare module 'subset-font' {
  /** The face with nothing but the glyphs of the words, their features kept. */
  // biome-ignore lint/style/noDefaultExport: the package has it so.
  export default function subsetFont(
    font: Uint8Array,
    words: string,
    options: { targetFormat: 'truetype' },
  ): Promise<Uint8Array>;
}
