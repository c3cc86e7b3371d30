import * as z from 'zod';
import { id } from '../base/id.ts';
import { publication } from '../publication/publication.ts';
import { changeCounts } from '../publication/what-changed.ts';
import { query } from './method.ts';

/** A state that a publication was in while it was edited. */
export const versionRow = z.object({
  id: z.number().int(),
  /** When that state was saved. */
  changed: z.string(),
  /** When another state took its place; 30 days later it goes. */
  kept: z.string(),
  pages: z.number().int(),
  /** What had been changed since the version that was put aside before it; none for the first. */
  since: changeCounts.optional(),
});
export type VersionRow = z.infer<typeof versionRow>;

export const publicationVersion = z.object({
  ...versionRow.shape,
  content: publication,
});
export type PublicationVersion = z.infer<typeof publicationVersion>;

export const versionCalls = {
  /** The latest first; what the publication is now is not among them. */
  'publication.versions': query(z.object({ id }), z.array(versionRow)),
  'publication.version': query(z.object({ id, version: z.number().int() }), publicationVersion),
};
