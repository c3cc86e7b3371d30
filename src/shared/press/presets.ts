/** How a publication is handed over. */
export interface Preset {
  /** What is printed beyond the trim. */
  readonly bleed: boolean;
  /** トンボ. */
  readonly marks: boolean;
  /** Resolution of photos at their placed size; more only makes the file larger. */
  readonly photoPpi: number;
  /** 校正紙: a wide margin to write in, the trim as a line, and every line of text numbered. */
  readonly isProof: boolean;
}

/** office: the page as it is, for the office printer. bleed: 塗り足し and トンボ, RGB, for a shop that converts. proof: to be corrected by hand. */
export const PRESETS = {
  office: { bleed: false, marks: false, photoPpi: 350, isProof: false },
  bleed: { bleed: true, marks: true, photoPpi: 350, isProof: false },
  proof: { bleed: false, marks: false, photoPpi: 200, isProof: true },
} as const satisfies Readonly<Record<string, Preset>>;
export type PresetName = keyof typeof PRESETS;

/** What print shops ask of photos, and below what they look coarse. */
export const WANTED_PPI = 350;
export const COARSE_PPI = 200;

/** Resolution of page pictures. */
export const PICTURE_PPI = 300;
