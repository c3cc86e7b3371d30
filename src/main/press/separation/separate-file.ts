import { PDFDocument } from '@cantoo/pdf-lib';
import { rgbOf } from '../../../shared/press/neutral.ts';
import { cmykSpace } from './cmyk-space.ts';
import { graySpace, liftedFaces } from './gray-space.ts';
import type { InkSpace } from './ink-space.ts';
import type { PictureShelf } from './pictures.ts';
import { plateSpace } from './plate-space.ts';
import { writePrintCondition } from './print-condition.ts';
import { separate } from './separate.ts';
import type { SeparatedFile, SeparationWish } from './separation-message.ts';

export interface Separated {
  readonly files: readonly SeparatedFile[];
  readonly leftovers: readonly string[];
}

interface Plate {
  readonly plate: SeparatedFile['plate'];
  readonly space: InkSpace;
}

async function platesOf(wish: SeparationWish): Promise<Plate[]> {
  switch (wish.kind) {
    case 'gray':
      return [{ plate: 'all', space: graySpace(wish.liftsFaces ? liftedFaces : undefined) }];
    case 'two-inks': {
      const ink = rgbOf(wish.ink);
      return (['black', 'second'] as const).map((plate) => ({
        plate,
        space: plateSpace(ink, plate),
      }));
    }
    case 'cmyk':
      return [{ plate: 'all', space: await cmykSpace({ ...wish, chosen: new Map(wish.chosen) }) }];
  }
}

/** A finished PDF in the inks that are wished: one file, or one for each plate. Pictures that the shelf knows are not made again. */
export async function separateFile(
  pdf: Uint8Array,
  wish: SeparationWish,
  shelf: PictureShelf,
): Promise<Separated> {
  const files: SeparatedFile[] = [];
  const leftovers = new Set<string>();
  for (const { plate, space } of await platesOf(wish)) {
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    for (const left of await separate(document, space, shelf)) leftovers.add(left);
    if (wish.kind === 'cmyk') await writePrintCondition(document, wish);
    const saved = await document.save({ useObjectStreams: true, addDefaultPage: false });
    files.push({ plate, pdf: saved });
  }
  return { files, leftovers: [...leftovers] };
}
