import * as z from 'zod';
import { readDraft, writeDraft } from './draft-database.ts';

const RECENT = 8;
const searches = z.array(z.string());
const openedList = z.array(z.string());

/** How something was looked at last: zoom and panes by publication, list or grid, the room. */
export const viewState = {
  read: async <Schema extends z.ZodType>(
    key: string,
    schema: Schema,
  ): Promise<z.output<Schema> | undefined> => schema.safeParse(await readDraft('views', key)).data,
  keep: (key: string, value: unknown): Promise<boolean> => writeDraft('views', key, value),
} as const;

/** The newest first, each once. */
export function withNewest(list: readonly string[], newest: string, most = RECENT): string[] {
  return [newest, ...list.filter((item) => item !== newest)].slice(0, most);
}

export const recentSearches = {
  list: async (): Promise<readonly string[]> => (await viewState.read('searches', searches)) ?? [],
  add: async (query: string): Promise<void> => {
    const text = query.trim();
    if (text === '') return;
    await viewState.keep('searches', withNewest(await recentSearches.list(), text));
  },
} as const;

/** Templates in the order in which something was made from them last. */
export const recentTemplates = {
  list: async (): Promise<readonly string[]> =>
    (await viewState.read('templates', openedList)) ?? [],
  add: async (template: string): Promise<void> => {
    await viewState.keep('templates', withNewest(await recentTemplates.list(), template));
  },
} as const;

/** Publications in the order in which they were opened last. */
export const recentlyOpened = {
  list: async (): Promise<readonly string[]> => (await viewState.read('opened', openedList)) ?? [],
  add: async (publication: string): Promise<void> => {
    await viewState.keep('opened', withNewest(await recentlyOpened.list(), publication));
  },
} as const;
