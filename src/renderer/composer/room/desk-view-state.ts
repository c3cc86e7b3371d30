import * as z from 'zod';
import { id } from '../../../shared/base/id.ts';
import { LEAST_ZOOM, MOST_ZOOM } from '../engine/viewport.ts';

/** How a publication was looked at last. May be lost. */
export const deskViewState = z.object({
  pageId: id,
  /** Fitted into the window rather than zoomed. */
  fitted: z.enum(['width', 'page']).optional(),
  zoom: z.number().min(LEAST_ZOOM).max(MOST_ZOOM),
  left: z.number(),
  top: z.number(),
  panel: z.enum(['text', 'frame', 'records']),
  snapping: z.boolean(),
  spread: z.boolean().default(false),
  showsGuides: z.boolean(),
  showsGrid: z.boolean().default(false),
});
export type DeskViewState = z.infer<typeof deskViewState>;

export const viewKey = (publicationId: string): string => `desk/${publicationId}`;
