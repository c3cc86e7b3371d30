import { join } from 'node:path';
import type { Finding } from '../../shared/base/finding.ts';
import type { Ink } from '../../shared/press/product.ts';
import { SWATCHES } from '../../shared/press/swatches.ts';
import type { Expected } from './finished/finished-rule.ts';
import type { SeparationWish } from './separation/separation-message.ts';
import type { Separator } from './separation/separator.ts';

/** A PDF of a publication, and what its name ends in. */
export interface MadePdf {
  readonly suffix: string;
  readonly bytes: Uint8Array;
}

export interface InInks {
  readonly files: readonly MadePdf[];
  readonly findings: readonly Finding[];
}

export interface InkWish extends Expected {
  /** Of two inks: which one besides black. */
  readonly ink: Ink | undefined;
  /** `resources/profiles`. */
  readonly profiles: string;
  readonly language: 'ja' | 'en';
}

const BLACK = { ja: '黒', en: 'black' } as const;

function separationOf({ product: { colour }, ink, profiles }: InkWish): SeparationWish | undefined {
  switch (colour.kind) {
    case 'rgb':
      return undefined;
    case 'gray':
      return { kind: 'gray', liftsFaces: colour.liftsFaces };
    case 'two-inks':
      return { kind: 'two-inks', ink: (ink ?? colour.inks[0])?.colour ?? '#000000' };
    case 'cmyk': {
      const { condition, conditionName, mostInk } = colour;
      const chosen = SWATCHES.map(({ screen, inks }) => [screen, inks] as const);
      const profile = join(profiles, colour.profile);
      return { kind: 'cmyk', profile, condition, conditionName, mostInk, chosen };
    }
  }
}

/** A finished PDF in the inks of its product, and checked: one file, or one for each plate, named by its ink. */
export async function inInks(
  pdf: Uint8Array,
  wish: InkWish,
  separator: Separator,
): Promise<InInks> {
  const { product, trimWidthPt, trimHeightPt, bleedPt } = wish;
  const expected = { product, trimWidthPt, trimHeightPt, bleedPt };
  const order = { pdf, wish: separationOf(wish), expected };
  const { files, findings } = await separator.separate(order);
  const second = wish.ink?.name[wish.language] ?? '';
  const names = { all: '', black: `-${BLACK[wish.language]}`, second: `-${second}` };
  return {
    files: files.map(({ plate, pdf: bytes }) => ({ suffix: names[plate], bytes })),
    findings,
  };
}
