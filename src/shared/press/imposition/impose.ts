import { imposeCopies } from './copies.ts';
import { imposeBooklet, imposeFolded } from './folded.ts';
import type { Imposition, ImpositionWish, PagesToImpose, Refusal } from './imposition.ts';

/** Where each page comes to stand, at its own size; or why it cannot be so. */
export function impose(
  pages: PagesToImpose,
  { scheme, paper }: ImpositionWish,
): Imposition | Refusal {
  switch (scheme) {
    case '2up':
      return imposeCopies(pages, 2, paper);
    case '4up':
      return imposeCopies(pages, 4, paper);
    case '8up':
      return imposeCopies(pages, 8, paper);
    case 'booklet':
      return imposeBooklet(pages, paper);
    case 'fold2':
      return imposeFolded(pages, 2, paper);
    case 'fold3':
      return imposeFolded(pages, 3, paper);
  }
}
