/// <reference path="./opentype.d.ts" />
import gothicUrl from '@expo-google-fonts/biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf?url';
import minchoUrl from '@expo-google-fonts/biz-udpmincho/700Bold/BIZUDPMincho_700Bold.ttf?url';
import restUrl from '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf?url';
import type { OpenTypeFont, OpenTypeGlyph } from 'opentype.js';
import { useSyncExternalStore } from 'react';
import type { HeadlineFrame } from '../../../shared/publication/frame.ts';

/** `rest` has the rare kanji of names, as in every stack of faces. */
type FaceName = HeadlineFrame['font'] | 'rest';

const FILES: Readonly<Record<FaceName, string>> = {
  gothic: gothicUrl,
  mincho: minchoUrl,
  rest: restUrl,
};

/** A face whose outlines can be drawn. */
export interface Face {
  /** The letter's glyph; in vertical writing its vertical form. Undefined where the face has none. */
  glyphOf(letter: string, isVertical: boolean): OpenTypeGlyph | undefined;
  readonly unitsPerEm: number;
}

const faces = new Map<FaceName, Face>();
const loading = new Map<FaceName, Promise<void>>();
const listeners = new Set<() => void>();
let version = 0;

function faceOf(font: OpenTypeFont): Face {
  const upright = new Map(
    font.substitution.getSingle('vert', 'kana').map(({ sub, by }) => [sub, by] as const),
  );
  return {
    unitsPerEm: font.unitsPerEm,
    glyphOf: (letter, isVertical) => {
      const glyph = font.charToGlyph(letter);
      if (glyph.index === 0) return undefined;
      const by = isVertical ? upright.get(glyph.index) : undefined;
      return by === undefined ? glyph : font.glyphs.get(by);
    },
  };
}

async function load(name: FaceName): Promise<void> {
  const [{ parse }, bytes] = await Promise.all([
    import('opentype.js'),
    fetch(FILES[name]).then((reply) => reply.arrayBuffer()),
  ]);
  faces.set(name, faceOf(parse(bytes)));
  version += 1;
  for (const told of listeners) told();
}

/** A face, or undefined while it is on its way; it is fetched when it is asked for first. */
export function outlineFace(name: FaceName): Face | undefined {
  if (!loading.has(name)) loading.set(name, load(name));
  return faces.get(name);
}

/** Done when every face that was asked for is there: before a page is printed. */
export const outlinesReady = async (): Promise<void> => {
  await Promise.all(loading.values());
};

function subscribe(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}

/** Draws again when a face has come. */
export const useOutlineFaces = (): number => useSyncExternalStore(subscribe, () => version);
