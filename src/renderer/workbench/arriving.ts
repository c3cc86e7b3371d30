import { createStore } from 'zustand/vanilla';
import type { NoticeOf } from '../../shared/contract/notices.ts';
import { link } from '../link/link.ts';

export type Glimpse = NoticeOf<'accession.glimpses'>['glimpses'][number];

/** Photos that are being taken in, seen before they are there. */
export const arrivingStore = createStore<{ readonly glimpses: readonly Glimpse[] }>(() => ({
  glimpses: [],
}));

/** Gives the end of the watching. */
export function watchArriving(): () => void {
  const ends = [
    link().on('accession.glimpses', ({ glimpses: more }) =>
      arrivingStore.setState(({ glimpses }) => ({
        glimpses: more.length === 0 ? [] : [...glimpses, ...more],
      })),
    ),
    link().on('archive.switched', () => arrivingStore.setState({ glimpses: [] })),
  ];
  return () => {
    for (const end of ends) end();
  };
}
