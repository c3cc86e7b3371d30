import type { Inks } from './colour-table.ts';

/** Into what a finished PDF is separated. */
export type SeparationWish =
  | { readonly kind: 'gray'; readonly liftsFaces: boolean }
  /** `ink`: the colour of the ink besides black, `#rrggbb`. */
  | { readonly kind: 'two-inks'; readonly ink: string }
  | {
      readonly kind: 'cmyk';
      /** The profile's file. */
      readonly profile: string;
      readonly condition: string;
      readonly conditionName: string;
      readonly mostInk: number;
      readonly chosen: readonly (readonly [colour: string, inks: Inks])[];
    };

export interface SeparationRequest {
  readonly id: number;
  readonly pdf: Uint8Array;
  readonly wish: SeparationWish;
}

export interface SeparatedFile {
  readonly plate: 'all' | 'black' | 'second';
  readonly pdf: Uint8Array;
}

export type SeparationReply =
  | {
      readonly id: number;
      readonly files: readonly SeparatedFile[];
      /** What could not be moved into the inks: none is expected. */
      readonly leftovers: readonly string[];
    }
  | { readonly id: number; readonly bug: string };
