/** As much of libheif as photos need; the package comes without types. */
declare module 'libheif-js/wasm-bundle.js' {
  interface HeifPixels {
    data: Uint8ClampedArray;
    width: number;
    height: number;
  }
  interface HeifImage {
    get_width(): number;
    get_height(): number;
    is_primary(): boolean;
    /** Calls back with undefined when the picture cannot be decoded. */
    display(into: HeifPixels, done: (pixels: HeifPixels | undefined) => void): void;
    free(): void;
  }
  const libheif: {
    HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] };
  };
  export = libheif;
}
