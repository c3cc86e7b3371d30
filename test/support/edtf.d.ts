/** The part of the package that the tests ask: it comes without types; it throws for what is not EDTF. */
declare module 'edtf' {
  interface ParsedDate {
    readonly type: string;
    readonly edtf: string;
    readonly min: number;
    readonly max: number;
  }
  function edtf(text: string): ParsedDate;

  export { edtf };
}
