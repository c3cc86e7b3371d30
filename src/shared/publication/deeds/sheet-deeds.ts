import type { Sheet } from '../sheet.ts';
import type { Recipe } from './recipe.ts';

/** Size, orientation, bleed, margins. Frames stay where they are: in millimetres from the corner. */
export function setSheet(change: Partial<Sheet>): Recipe {
  return (draft) => {
    Object.assign(draft.sheet, change);
  };
}

/** The page numbers at the foot of all pages, or none. */
export function setFolio(folio: Sheet['folio']): Recipe {
  return (draft) => {
    if (folio === undefined) delete draft.sheet.folio;
    else draft.sheet.folio = folio;
  };
}

/** The printer whose white edges are kept clear, or none. */
export function setPrinter(printer: Sheet['printer']): Recipe {
  return (draft) => {
    if (printer === undefined) delete draft.sheet.printer;
    else draft.sheet.printer = printer;
  };
}

export function setTitle(title: string): Recipe {
  return (draft) => {
    const words = title.trim().slice(0, 200);
    if (words !== '') draft.title = words;
  };
}
