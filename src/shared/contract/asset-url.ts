/**
 * Where bytes come from: GET URLs, relative to the application's origin, the same in both shells.
 * `thumbnail` is 320 px, `preview` 1600 px on the longer side, both upright sRGB JPEG without metadata.
 */
export const assetUrl = {
  thumbnail: (sha256: string): string => `/asset/thumbnail/${sha256}`,
  preview: (sha256: string): string => `/asset/preview/${sha256}`,
  /** A page of a PDF, counted from 1. */
  page: (sha256: string, page: number): string => `/asset/page/${sha256}/${page}`,
  /** An original as it came: to be saved, never shown in this origin. */
  original: (sha256: string): string => `/asset/original/${sha256}`,
  /** A photo that is being taken in; there until it is. */
  glimpse: (glimpse: string): string => `/asset/glimpse/${glimpse}`,
  /** A photo cropped and scaled to its place for printing; `key` is made by the press. */
  placed: (key: string): string => `/asset/placed/${key}`,
  /** What a print page draws: a print order as JSON. */
  printOrder: (order: string): string => `/print-order/${order}`,
  exported: (exportId: string, name: string): string =>
    `/export/${exportId}/${encodeURIComponent(name)}`,
} as const;
