import * as z from 'zod';
import { type CharacterStyleName, characterStyleName, colour } from './story.ts';
import { fontFamily } from './style.ts';

/** 文字の型: what words of that style are beside the others of their paragraph. */
export const characterStyle = z.object({
  bold: z.boolean(),
  /** Their paragraph's when left out. */
  colour: colour.optional(),
  font: fontFamily.optional(),
  /** Of their paragraph's size. */
  scale: z.number().min(0.5).max(3),
});
export type CharacterStyle = z.infer<typeof characterStyle>;

export const characterStyles = z.record(characterStyleName, characterStyle);
export type CharacterStyles = z.infer<typeof characterStyles>;

const DEFAULTS: CharacterStyles = {
  strong: { bold: true, colour: '#c1121f', scale: 1 },
  term: { bold: true, font: 'gothic', scale: 1 },
  number: { bold: true, scale: 1.5 },
  aside: { bold: false, colour: '#6b6660', scale: 0.8 },
};

/** A fresh copy of what a publication that has changed none of them means by each. */
export const defaultCharacterStyles = (): CharacterStyles => characterStyles.parse(DEFAULTS);

/** How words of that style look in a publication. */
export const characterStyleIn = (
  { characterStyles: own }: { readonly characterStyles?: CharacterStyles | undefined },
  name: CharacterStyleName,
): CharacterStyle => (own ?? DEFAULTS)[name];
