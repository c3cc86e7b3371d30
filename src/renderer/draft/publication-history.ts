import * as z from 'zod';
import type { Id } from '../../shared/base/id.ts';
import type { PublicationPatches } from '../../shared/publication/edit.ts';
import { type Publication, publication } from '../../shared/publication/publication.ts';
import { readDraft, writeDraft } from './draft-database.ts';

const patchList = z.array(
  z.object({
    op: z.enum(['add', 'remove', 'replace']),
    path: z.array(z.union([z.string(), z.number()])),
    value: z.unknown().optional(),
  }),
);
const patches = z.custom<PublicationPatches>((value) => patchList.safeParse(value).success);

const mark = z.object({
  label: z.string(),
  patches,
  inverse: patches,
  atMs: z.number(),
  group: z.string().optional(),
});
const keptHistory = z.object({
  /** What the steps lead to and from, as it was saved. */
  content: z.string(),
  done: z.array(mark),
  undone: z.array(mark),
});

type Mark = z.infer<typeof mark>;
/** The steps that can be taken back, and those that were. */
export interface KeptHistory {
  readonly done: readonly Mark[];
  readonly undone: readonly Mark[];
}

/** More steps than anybody goes back on another day. */
const MOST_STEPS = 2000;
const MOST_CHARACTERS = 8_000_000;

const keyOf = (id: Id): string => `history/${id}`;
/** Parsed, so that its fields stand in one order wherever it came from. */
const written = (content: Publication): string => JSON.stringify(publication.parse(content));

/** The newest steps, as far as there is room for them. */
function newest(done: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let room = MOST_CHARACTERS;
  for (const step of done.slice(-MOST_STEPS).toReversed()) {
    room -= JSON.stringify(step).length;
    if (room < 0) break;
    kept.unshift(step);
  }
  return kept;
}

/** 元に戻す beyond the end of a session: the steps to what the archive has. */
export const publicationHistory = {
  /** The steps that led to this content; none when something else lies in the archive by now. */
  find: async (id: Id, content: Publication): Promise<KeptHistory | undefined> => {
    const { data } = keptHistory.safeParse(await readDraft('views', keyOf(id)));
    if (data?.content !== written(content)) return undefined;
    const { done, undone } = data;
    return { done, undone };
  },
  keep: async (id: Id, content: Publication, { done, undone }: KeptHistory): Promise<void> => {
    const kept = { content: written(content), done: newest(done), undone: newest(undone) };
    await writeDraft('views', keyOf(id), kept);
  },
} as const;
