import { useEffect, useState } from 'react';
import { inHiragana } from '../../../shared/japanese/furigana.ts';
import {
  type ReadTexts,
  type ReadWord,
  textsToRead,
} from '../../../shared/publication/deeds/furigana-deeds.ts';
import type { Publication } from '../../../shared/publication/publication.ts';
import { link } from '../../link/link.ts';
import type { Refused } from '../../press/use-export.ts';

export type Readings =
  | { readonly at: 'asking' }
  | { readonly at: 'read'; readonly texts: ReadTexts }
  | { readonly at: 'refused'; readonly refused: Refused };

async function ask(texts: readonly string[]): Promise<Readings> {
  const outcome = await link().call('furigana.read', { texts: [...texts] });
  if (!outcome.ok) return { at: 'refused', refused: outcome };
  const { texts: words } = outcome.reply;
  return { at: 'read', texts: new Map(texts.map((text, at) => [text, words[at] ?? []])) };
}

/** The words of a publication with their readings, as it is when the part is opened. */
export function useReadings(publication: Publication): Readings {
  const [readings, setReadings] = useState<Readings>({ at: 'asking' });
  const [texts] = useState(() => textsToRead(publication));
  useEffect(() => {
    let isWanted = true;
    void ask(texts).then((found) => isWanted && setReadings(found));
    return () => {
      isWanted = false;
    };
  }, [texts]);
  return readings;
}

/** The reading of a few words in hiragana; what nobody can read stays as it is written. */
export async function suggestedReading(words: string): Promise<string> {
  const found = await ask([words]);
  const read: readonly ReadWord[] = found.at === 'read' ? (found.texts.get(words) ?? []) : [];
  return inHiragana(read.map(({ word, reading }) => reading || word).join(''));
}
