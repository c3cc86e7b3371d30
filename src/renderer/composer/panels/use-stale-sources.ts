import { useEffect, useMemo } from 'react';
import type { BlockSource } from '../../../shared/publication/block.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { afterNotices, useQuery } from '../../link/use-query.ts';
import { useComposer } from '../use-desk.ts';

/** Most that one question may name. */
const MOST_SOURCES = 500;

/** Each record that the publication was made from, once, at the oldest revision that it shows. */
function allSources(pages: Publication['pages']): BlockSource[] {
  const oldest = new Map<string, BlockSource>();
  const sources = pages.flatMap(({ frames }) =>
    frames.flatMap((frame) => {
      if (frame.kind === 'block') return frame.block.sources;
      return frame.kind === 'photo' && frame.photo ? [frame.photo.source] : [];
    }),
  );
  for (const source of sources) {
    const known = oldest.get(source.record);
    if (!known || source.revision < known.revision) oldest.set(source.record, source);
  }
  return [...oldest.values()].slice(0, MOST_SOURCES);
}

/** Sources whose record has another revision now, as the archive says; asked again when it changes. */
export function useStaleSources(): readonly BlockSource[] {
  const pages = useComposer((state) => state.publication.pages);
  const sources = useMemo(() => allSources(pages), [pages]);
  const { reply, again } = useQuery(
    'publication.staleSources',
    sources.length === 0 ? undefined : { sources },
  );
  useEffect(() => afterNotices(['archive.changed'], again), [again]);
  return reply ?? [];
}
