import type { Finding } from '../../../shared/base/finding.ts';
import type { Expected } from '../finished/finished-rule.ts';
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
  /** Left out: the colours stay as they are. */
  readonly wish: SeparationWish | undefined;
  readonly expected: Expected;
}

export interface SeparatedFile {
  readonly plate: 'all' | 'black' | 'second';
  readonly pdf: Uint8Array;
}

export type SeparationReply =
  | {
      readonly id: number;
      readonly files: readonly SeparatedFile[];
      /** What is wrong with the files as they are now. */
      readonly findings: readonly Finding[];
    }
  | { readonly id: number; readonly bug: string };
