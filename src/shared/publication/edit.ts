import { apply, create, type Draft, type Patches } from 'mutative';
import type { Publication } from './publication.ts';

/** JSON Patch operations (RFC 6902 with array paths). */
export type PublicationPatches = Patches<true>;

/** A change of a publication as a value: how to do it and how to take it back. */
export interface Edit {
  /** Message key that names the deed in 「元に戻す：…」. */
  readonly label: string;
  readonly patches: PublicationPatches;
  readonly inverse: PublicationPatches;
}

/** Does `recipe` on a copy; gives the changed publication and the edit. `recipe` returns nothing. */
export function edit(
  publication: Publication,
  label: string,
  recipe: (draft: Draft<Publication>) => void,
): { publication: Publication; edit: Edit } {
  const [changed, patches, inverse] = create(publication, recipe, { enablePatches: true });
  return { publication: changed, edit: { label, patches, inverse } };
}

/** The publication after `patches`; the one given stays as it is. */
export function applyPatches(publication: Publication, patches: PublicationPatches): Publication {
  return apply(publication, patches);
}
