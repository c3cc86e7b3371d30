/** The part of the package that the tests ask: it comes without types. */
declare module 'edtf' {
  interface ParsedDate {
    readonly type: string;
    readonly edtf: string;
    readonly min: number;
    readonly max: number;
  }
  /** @throws for what is not EDTF */
  // biome-ignore lint/style/noDefaultExport: the package has it so.
  export default function parse(text: string): ParsedDate;
}
